-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ProgressEvent" (
    "personId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "undoes" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "position"),
    CONSTRAINT "ProgressEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ProgressEvent" ("personId", "position", "id", "groupId", "what", "subject", "item", "before", "after", "cause", "at")
SELECT "personId", ROW_NUMBER() OVER (PARTITION BY "personId" ORDER BY "at", "id"), "id", "id", "what", "skillId", '',
    CASE WHEN "what" = 'renamed' THEN json_quote("before") ELSE coalesce("before", 'null') END,
    CASE WHEN "what" = 'renamed' THEN json_quote("after") ELSE coalesce("after", 'null') END, "cause", "at"
FROM "ProgressEvent";
DROP TABLE "ProgressEvent";
ALTER TABLE "new_ProgressEvent" RENAME TO "ProgressEvent";
CREATE INDEX "ProgressEvent_personId_undoes_idx" ON "ProgressEvent"("personId", "undoes");
CREATE UNIQUE INDEX "ProgressEvent_personId_id_key" ON "ProgressEvent"("personId", "id");
CREATE TABLE "new_Evidence" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "date" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("createdAt", "date", "id", "level", "personId", "skillId", "text", "url") SELECT "createdAt", "date", "id", "level", "personId", "skillId", "text", "url" FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_personId_skillId_idx" ON "Evidence"("personId", "skillId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
