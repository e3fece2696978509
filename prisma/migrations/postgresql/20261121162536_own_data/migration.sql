-- DropIndex
DROP INDEX "ProgressEvent_personId_at_idx";

-- AlterTable
ALTER TABLE "ProgressEvent" DROP CONSTRAINT "ProgressEvent_pkey";
ALTER TABLE "ProgressEvent" ADD COLUMN "subject" TEXT, ADD COLUMN "position" INTEGER, ADD COLUMN "groupId" TEXT, ADD COLUMN "item" TEXT, ADD COLUMN "undoes" TEXT;
UPDATE "ProgressEvent" SET "position" = numbered."position", "groupId" = "ProgressEvent"."id", "subject" = "skillId", "item" = '',
    "before" = CASE WHEN "what" = 'renamed' THEN to_json("before")::text ELSE coalesce("before", 'null') END,
    "after" = CASE WHEN "what" = 'renamed' THEN to_json("after")::text ELSE coalesce("after", 'null') END
FROM (SELECT "id", ROW_NUMBER() OVER (PARTITION BY "personId" ORDER BY "at", "id") AS "position" FROM "ProgressEvent") AS numbered
WHERE numbered."id" = "ProgressEvent"."id";
ALTER TABLE "ProgressEvent" DROP COLUMN "skillId", ALTER COLUMN "subject" SET NOT NULL, ALTER COLUMN "position" SET NOT NULL, ALTER COLUMN "groupId" SET NOT NULL,
    ALTER COLUMN "item" SET NOT NULL, ALTER COLUMN "before" SET NOT NULL, ALTER COLUMN "after" SET NOT NULL,
    ADD CONSTRAINT "ProgressEvent_pkey" PRIMARY KEY ("personId", "position");

-- AlterTable
ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_pkey",
ADD CONSTRAINT "Evidence_pkey" PRIMARY KEY ("personId", "id");

-- CreateIndex
CREATE INDEX "ProgressEvent_personId_undoes_idx" ON "ProgressEvent"("personId", "undoes");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressEvent_personId_id_key" ON "ProgressEvent"("personId", "id");
