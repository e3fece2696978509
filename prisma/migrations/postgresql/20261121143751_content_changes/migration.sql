-- CreateTable
CREATE TABLE "ContentChange" (
    "publication" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "what" TEXT NOT NULL,
    "kind" TEXT,
    "entryId" TEXT,
    "title" TEXT NOT NULL,

    CONSTRAINT "ContentChange_pkey" PRIMARY KEY ("publication","position")
);
