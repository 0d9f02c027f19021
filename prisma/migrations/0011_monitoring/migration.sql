-- CreateEnum
CREATE TYPE "PersonSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('INTERIM', 'ANNUAL', 'FINAL');

-- CreateEnum
CREATE TYPE "EffortLevel" AS ENUM ('RISING', 'STEADY', 'FALLING');

-- CreateEnum
CREATE TYPE "GrowthLevel" AS ENUM ('WIDE', 'LIMITED', 'NONE');

-- CreateEnum
CREATE TYPE "SpreadLevel" AS ENUM ('BEYOND_AGENCY', 'AGENCY', 'UNIT', 'NONE');

-- CreateEnum
CREATE TYPE "LaunchLevel" AS ENUM ('CENTRAL', 'PROVINCE', 'AGENCY', 'UNIT');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "sex" "PersonSex";

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "leadDepartmentId" UUID;

-- AlterTable
ALTER TABLE "Movement" ADD COLUMN     "content" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "criteriaPlanId" UUID,
ADD COLUMN     "launchLevel" "LaunchLevel",
ADD COLUMN     "launchedOn" DATE;

-- CreateTable
CREATE TABLE "TaskRun" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,

    CONSTRAINT "TaskRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskStep" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "lastDay" DATE,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneById" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TaskStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskProduct" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "attachmentId" UUID,
    "nominationId" UUID,
    "decisionId" UUID,
    "reviewId" UUID,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TaskProduct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskReport" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "reportedById" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "TaskReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanAcknowledgement" (
    "planId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "departmentId" UUID,
    "acknowledgedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanAcknowledgement_pkey" PRIMARY KEY ("planId","userId")
);

-- CreateTable
CREATE TABLE "PlanReview" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "movementId" UUID,
    "kind" "ReviewKind" NOT NULL,
    "title" TEXT NOT NULL,
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "figures" JSONB,
    "lockVersion" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "frozenById" UUID,
    "signerName" TEXT,
    "signerTitle" TEXT,

    CONSTRAINT "PlanReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExemplarAssessment" (
    "reviewId" UUID NOT NULL,
    "exemplarId" UUID NOT NULL,
    "effort" "EffortLevel" NOT NULL,
    "growth" "GrowthLevel" NOT NULL,
    "spread" "SpreadLevel" NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "ExemplarAssessment_pkey" PRIMARY KEY ("reviewId","exemplarId")
);

-- CreateIndex
CREATE INDEX "TaskRun_agencyId_idx" ON "TaskRun"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskRun_taskId_year_part_key" ON "TaskRun"("taskId", "year", "part");

-- CreateIndex
CREATE INDEX "TaskStep_runId_idx" ON "TaskStep"("runId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskProduct_attachmentId_key" ON "TaskProduct"("attachmentId");

-- CreateIndex
CREATE INDEX "TaskProduct_runId_idx" ON "TaskProduct"("runId");

-- CreateIndex
CREATE INDEX "TaskReport_runId_idx" ON "TaskReport"("runId");

-- CreateIndex
CREATE INDEX "PlanReview_agencyId_planId_idx" ON "PlanReview"("agencyId", "planId");

-- AddForeignKey
ALTER TABLE "TaskRun" ADD CONSTRAINT "TaskRun_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskRun" ADD CONSTRAINT "TaskRun_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskStep" ADD CONSTRAINT "TaskStep_runId_fkey" FOREIGN KEY ("runId") REFERENCES "TaskRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_runId_fkey" FOREIGN KEY ("runId") REFERENCES "TaskRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "RecognitionDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "PlanReview"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_runId_fkey" FOREIGN KEY ("runId") REFERENCES "TaskRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAcknowledgement" ADD CONSTRAINT "PlanAcknowledgement_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAcknowledgement" ADD CONSTRAINT "PlanAcknowledgement_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAcknowledgement" ADD CONSTRAINT "PlanAcknowledgement_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanReview" ADD CONSTRAINT "PlanReview_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanReview" ADD CONSTRAINT "PlanReview_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanReview" ADD CONSTRAINT "PlanReview_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExemplarAssessment" ADD CONSTRAINT "ExemplarAssessment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "PlanReview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExemplarAssessment" ADD CONSTRAINT "ExemplarAssessment_exemplarId_fkey" FOREIGN KEY ("exemplarId") REFERENCES "Exemplar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_criteriaPlanId_fkey" FOREIGN KEY ("criteriaPlanId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_leadDepartmentId_fkey" FOREIGN KEY ("leadDepartmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A product is one thing, and a report is settled by somebody at some time.
ALTER TABLE "TaskProduct" ADD CONSTRAINT "TaskProduct_is_one_thing" CHECK (num_nonnulls("attachmentId", "nominationId", "decisionId", "reviewId") <= 1);
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_settled_by_somebody" CHECK (("settledById" IS NULL) = ("settledAt" IS NULL));
CREATE UNIQUE INDEX "TaskReport_one_waits" ON "TaskReport"("runId") WHERE "settledAt" IS NULL;

-- A review that the head has frozen stays as it is, for the owner of the tables too.
CREATE FUNCTION refuse_frozen_review() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD."frozenAt" IS NOT NULL THEN
    RAISE EXCEPTION 'the review is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_reviews_stay BEFORE UPDATE OR DELETE ON "PlanReview" FOR EACH ROW EXECUTE FUNCTION refuse_frozen_review();

CREATE FUNCTION refuse_frozen_assessment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  review uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."reviewId" ELSE NEW."reviewId" END;
BEGIN
  IF EXISTS (SELECT FROM public."PlanReview" WHERE id = review AND "frozenAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the review is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_assessments_stay BEFORE INSERT OR UPDATE OR DELETE ON "ExemplarAssessment" FOR EACH ROW EXECUTE FUNCTION refuse_frozen_assessment();

-- Movements with the level that launched them.
CREATE OR REPLACE VIEW public_movements AS
SELECT a.slug AS agency_slug, m.name, m."launchedBy" AS launched_by, m."startYear" AS start_year, m."endYear" AS end_year,
       m."launchLevel"::text AS launch_level
FROM "Movement" m JOIN "Agency" a ON a.id = m."agencyId";

SELECT guong_grants();
