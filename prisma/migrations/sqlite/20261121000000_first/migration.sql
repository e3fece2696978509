-- CreateTable
CREATE TABLE "ContentVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "hash" TEXT NOT NULL,
    "publication" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "areaId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "esco" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    CONSTRAINT "Skill_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillLevel" (
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "youCan" JSONB NOT NULL,
    "hours" REAL NOT NULL,

    PRIMARY KEY ("skillId", "level"),
    CONSTRAINT "SkillLevel_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Prerequisite" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "toReach" INTEGER NOT NULL,
    "needId" TEXT NOT NULL,
    "at" INTEGER NOT NULL,

    PRIMARY KEY ("skillId", "position"),
    CONSTRAINT "Prerequisite_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Prerequisite_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Resource" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fromLevel" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cost" TEXT NOT NULL,
    "hours" REAL,

    PRIMARY KEY ("skillId", "position"),
    CONSTRAINT "Resource_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proof" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,

    PRIMARY KEY ("skillId", "position"),
    CONSTRAINT "Proof_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "question" JSONB NOT NULL,
    "answer" JSONB NOT NULL,

    PRIMARY KEY ("skillId", "position"),
    CONSTRAINT "Question_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "seniority" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "experienceMin" REAL,
    "experienceMax" REAL,
    "onet" TEXT,
    "esco" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "ResponsibilityGroup" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "items" JSONB NOT NULL,

    PRIMARY KEY ("roleId", "position"),
    CONSTRAINT "ResponsibilityGroup_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Requirement" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "importance" TEXT NOT NULL,
    "why" JSONB NOT NULL,

    PRIMARY KEY ("roleId", "skillId"),
    CONSTRAINT "Requirement_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Requirement_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SalaryRow" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "country" TEXT NOT NULL,
    "seniority" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "p10" REAL,
    "p25" REAL,
    "median" REAL,
    "p75" REAL,
    "p90" REAL,
    "sample" INTEGER,
    "series" TEXT NOT NULL,
    "fit" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "leftOut" TEXT,

    PRIMARY KEY ("roleId", "position"),
    CONSTRAINT "SalaryRow_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SalaryRow_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoleCertification" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "certificationId" TEXT NOT NULL,
    "importance" TEXT NOT NULL,

    PRIMARY KEY ("roleId", "certificationId"),
    CONSTRAINT "RoleCertification_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RoleCertification_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NextMove" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "toId" TEXT NOT NULL,
    "why" JSONB NOT NULL,

    PRIMARY KEY ("roleId", "toId"),
    CONSTRAINT "NextMove_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NextMove_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Role" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "url" TEXT,
    "code" TEXT,
    "costAmount" REAL,
    "costCurrency" TEXT,
    "validity" TEXT,
    "status" TEXT NOT NULL,
    "retiredOn" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CertificationCover" (
    "certificationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    PRIMARY KEY ("certificationId", "skillId"),
    CONSTRAINT "CertificationCover_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CertificationCover_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "kind" TEXT NOT NULL,
    "licence" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "SourceDoubt" (
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claim" JSONB NOT NULL,
    "why" JSONB NOT NULL,
    "better" JSONB NOT NULL,

    PRIMARY KEY ("sourceId", "position"),
    CONSTRAINT "SourceDoubt_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Start" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "StartSkill" (
    "startId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    PRIMARY KEY ("startId", "skillId"),
    CONSTRAINT "StartSkill_startId_fkey" FOREIGN KEY ("startId") REFERENCES "Start" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StartSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "locator" TEXT NOT NULL,

    PRIMARY KEY ("ownerKind", "ownerId", "label"),
    CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rename" (
    "kind" TEXT NOT NULL,
    "earlier" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "present" TEXT NOT NULL,

    PRIMARY KEY ("kind", "earlier")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "hoursPerWeek" REAL,
    "planStart" TEXT
);

-- CreateTable
CREATE TABLE "PersonKey" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    CONSTRAINT "PersonKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillProgress" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "choice" TEXT,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "skillId"),
    CONSTRAINT "SkillProgress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgressEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "cause" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ProgressEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "skillId"),
    CONSTRAINT "Note_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "date" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FinishedResource" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "finishedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "skillId", "url"),
    CONSTRAINT "FinishedResource_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Goal" (
    "personId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "roleId"),
    CONSTRAINT "Goal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Share" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Share_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Write" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Write_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Prerequisite_needId_idx" ON "Prerequisite"("needId");

-- CreateIndex
CREATE INDEX "Requirement_skillId_idx" ON "Requirement"("skillId");

-- CreateIndex
CREATE INDEX "SalaryRow_sourceId_idx" ON "SalaryRow"("sourceId");

-- CreateIndex
CREATE INDEX "RoleCertification_certificationId_idx" ON "RoleCertification"("certificationId");

-- CreateIndex
CREATE INDEX "NextMove_toId_idx" ON "NextMove"("toId");

-- CreateIndex
CREATE INDEX "CertificationCover_skillId_idx" ON "CertificationCover"("skillId");

-- CreateIndex
CREATE INDEX "StartSkill_skillId_idx" ON "StartSkill"("skillId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "PersonKey_personId_idx" ON "PersonKey"("personId");

-- CreateIndex
CREATE INDEX "ProgressEvent_personId_at_idx" ON "ProgressEvent"("personId", "at");

-- CreateIndex
CREATE INDEX "Evidence_personId_skillId_idx" ON "Evidence"("personId", "skillId");

-- CreateIndex
CREATE INDEX "Share_personId_idx" ON "Share"("personId");
