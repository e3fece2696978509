-- CreateTable
CREATE TABLE "ContentChange" (
    "publication" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "what" TEXT NOT NULL,
    "kind" TEXT,
    "entryId" TEXT,
    "title" TEXT NOT NULL,

    PRIMARY KEY ("publication", "position")
);
