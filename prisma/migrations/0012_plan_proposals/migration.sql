-- What the office gives in to be read as a plan, what the reader found in it, and what the office decided about each item.

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('UPLOADED', 'READING', 'READ', 'UNREADABLE', 'CONFIRMED', 'DROPPED');

-- CreateEnum
CREATE TYPE "ItemVerdict" AS ENUM ('ACCEPTED', 'CORRECTED', 'DROPPED');

-- CreateTable
CREATE TABLE "PlanProposal" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'UPLOADED',
    "merged" JSONB,
    "lockVersion" INTEGER NOT NULL DEFAULT 0,
    "planId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalSource" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "attachmentId" UUID NOT NULL,
    "form" TEXT,
    "reading" JSONB,
    "sections" JSONB,
    "refusal" TEXT,
    "pagesDone" INTEGER NOT NULL DEFAULT 0,
    "pagesTotal" INTEGER,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposalSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "proposalId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "verdict" "ItemVerdict" NOT NULL,
    "value" JSONB,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("proposalId","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlanProposal_planId_key" ON "PlanProposal"("planId");

-- CreateIndex
CREATE INDEX "PlanProposal_agencyId_state_idx" ON "PlanProposal"("agencyId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalSource_attachmentId_key" ON "ProposalSource"("attachmentId");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalSource_proposalId_position_key" ON "ProposalSource"("proposalId", "position");

-- AddForeignKey
ALTER TABLE "PlanProposal" ADD CONSTRAINT "PlanProposal_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanProposal" ADD CONSTRAINT "PlanProposal_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSource" ADD CONSTRAINT "ProposalSource_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "PlanProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSource" ADD CONSTRAINT "ProposalSource_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "PlanProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A corrected value is there exactly when the item was corrected, and a proposal became a plan exactly when it was confirmed.
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_value_of_correction" CHECK (("verdict" = 'CORRECTED') = ("value" IS NOT NULL));
ALTER TABLE "PlanProposal" ADD CONSTRAINT "PlanProposal_plan_when_confirmed" CHECK (("state" = 'CONFIRMED') = ("planId" IS NOT NULL));

SELECT guong_grants();
