-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "ContentVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "hash" TEXT NOT NULL,
    "publication" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ContentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" JSONB NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SkillLevel" (
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "youCan" JSONB NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "SkillLevel_pkey" PRIMARY KEY ("skillId","level")
);

-- CreateTable
CREATE TABLE "Prerequisite" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "toReach" INTEGER NOT NULL,
    "needId" TEXT NOT NULL,
    "at" INTEGER NOT NULL,

    CONSTRAINT "Prerequisite_pkey" PRIMARY KEY ("skillId","position")
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
    "hours" DOUBLE PRECISION,

    CONSTRAINT "Resource_pkey" PRIMARY KEY ("skillId","position")
);

-- CreateTable
CREATE TABLE "Proof" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "Proof_pkey" PRIMARY KEY ("skillId","position")
);

-- CreateTable
CREATE TABLE "Question" (
    "skillId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "question" JSONB NOT NULL,
    "answer" JSONB NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("skillId","position")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "seniority" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "experienceMin" DOUBLE PRECISION,
    "experienceMax" DOUBLE PRECISION,
    "onet" TEXT,
    "esco" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponsibilityGroup" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "items" JSONB NOT NULL,

    CONSTRAINT "ResponsibilityGroup_pkey" PRIMARY KEY ("roleId","position")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "importance" TEXT NOT NULL,
    "why" JSONB NOT NULL,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("roleId","skillId")
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
    "p10" DOUBLE PRECISION,
    "p25" DOUBLE PRECISION,
    "median" DOUBLE PRECISION,
    "p75" DOUBLE PRECISION,
    "p90" DOUBLE PRECISION,
    "sample" INTEGER,
    "series" TEXT NOT NULL,
    "fit" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "leftOut" TEXT,

    CONSTRAINT "SalaryRow_pkey" PRIMARY KEY ("roleId","position")
);

-- CreateTable
CREATE TABLE "RoleCertification" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "certificationId" TEXT NOT NULL,
    "importance" TEXT NOT NULL,

    CONSTRAINT "RoleCertification_pkey" PRIMARY KEY ("roleId","certificationId")
);

-- CreateTable
CREATE TABLE "NextMove" (
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "toId" TEXT NOT NULL,
    "why" JSONB NOT NULL,

    CONSTRAINT "NextMove_pkey" PRIMARY KEY ("roleId","toId")
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "url" TEXT,
    "code" TEXT,
    "costAmount" DOUBLE PRECISION,
    "costCurrency" TEXT,
    "validity" TEXT,
    "status" TEXT NOT NULL,
    "retiredOn" TEXT,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL,

    CONSTRAINT "Certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificationCover" (
    "certificationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CertificationCover_pkey" PRIMARY KEY ("certificationId","skillId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
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
    "sections" JSONB NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceDoubt" (
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claim" JSONB NOT NULL,
    "why" JSONB NOT NULL,
    "better" JSONB NOT NULL,

    CONSTRAINT "SourceDoubt_pkey" PRIMARY KEY ("sourceId","position")
);

-- CreateTable
CREATE TABLE "Start" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "reviewed" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "intro" JSONB NOT NULL,
    "sections" JSONB NOT NULL,

    CONSTRAINT "Start_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StartSkill" (
    "startId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "StartSkill_pkey" PRIMARY KEY ("startId","skillId")
);

-- CreateTable
CREATE TABLE "Citation" (
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "locator" TEXT NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("ownerKind","ownerId","label")
);

-- CreateTable
CREATE TABLE "Rename" (
    "kind" TEXT NOT NULL,
    "earlier" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "present" TEXT NOT NULL,

    CONSTRAINT "Rename_pkey" PRIMARY KEY ("kind","earlier")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "hoursPerWeek" DOUBLE PRECISION,
    "planStart" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonKey" (
    "hash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "PersonKey_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "SkillProgress" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "choice" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SkillProgress_pkey" PRIMARY KEY ("personId","skillId")
);

-- CreateTable
CREATE TABLE "ProgressEvent" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProgressEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("personId","skillId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "date" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinishedResource" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FinishedResource_pkey" PRIMARY KEY ("personId","skillId","url")
);

-- CreateTable
CREATE TABLE "Goal" (
    "personId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("personId","roleId")
);

-- CreateTable
CREATE TABLE "Share" (
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Share_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Write" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Write_pkey" PRIMARY KEY ("personId","id")
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

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillLevel" ADD CONSTRAINT "SkillLevel_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prerequisite" ADD CONSTRAINT "Prerequisite_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prerequisite" ADD CONSTRAINT "Prerequisite_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proof" ADD CONSTRAINT "Proof_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsibilityGroup" ADD CONSTRAINT "ResponsibilityGroup_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalaryRow" ADD CONSTRAINT "SalaryRow_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalaryRow" ADD CONSTRAINT "SalaryRow_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleCertification" ADD CONSTRAINT "RoleCertification_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleCertification" ADD CONSTRAINT "RoleCertification_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextMove" ADD CONSTRAINT "NextMove_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextMove" ADD CONSTRAINT "NextMove_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificationCover" ADD CONSTRAINT "CertificationCover_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificationCover" ADD CONSTRAINT "CertificationCover_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDoubt" ADD CONSTRAINT "SourceDoubt_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StartSkill" ADD CONSTRAINT "StartSkill_startId_fkey" FOREIGN KEY ("startId") REFERENCES "Start"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StartSkill" ADD CONSTRAINT "StartSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonKey" ADD CONSTRAINT "PersonKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillProgress" ADD CONSTRAINT "SkillProgress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressEvent" ADD CONSTRAINT "ProgressEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinishedResource" ADD CONSTRAINT "FinishedResource_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Write" ADD CONSTRAINT "Write_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
