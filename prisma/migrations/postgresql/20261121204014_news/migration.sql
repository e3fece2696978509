-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "newsShownAt" TIMESTAMP(3),
ADD COLUMN     "newsUntil" TIMESTAMP(3);
