-- AlterTable
ALTER TABLE "PersonKey" ADD COLUMN "usedOn" TEXT;
