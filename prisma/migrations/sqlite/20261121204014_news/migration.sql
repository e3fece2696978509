-- AlterTable
ALTER TABLE "Person" ADD COLUMN "newsShownAt" DATETIME;
ALTER TABLE "Person" ADD COLUMN "newsUntil" DATETIME;
