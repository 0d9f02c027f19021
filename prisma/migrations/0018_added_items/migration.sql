-- What the reader missed the office types in beside it; a sentence nobody understood is answered or looked at (R110). A movement
-- is written by several people: a save counts up, and an older form is told so. Urging by mail may be declined, on the desk it
-- stays.

-- AlterTable
ALTER TABLE "Movement" ADD COLUMN     "lockVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "urgingByMail" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "ProposalAddition" (
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "sourceId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "sentence" TEXT,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposalAddition_pkey" PRIMARY KEY ("proposalId","number")
);

-- CreateTable
CREATE TABLE "ProposalSkip" (
    "proposalId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "skippedById" UUID NOT NULL,
    "skippedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposalSkip_pkey" PRIMARY KEY ("proposalId","digest")
);

-- AddForeignKey
ALTER TABLE "ProposalAddition" ADD CONSTRAINT "ProposalAddition_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "PlanProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAddition" ADD CONSTRAINT "ProposalAddition_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "ProposalSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSkip" ADD CONSTRAINT "ProposalSkip_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "PlanProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An item has its sentence with its place, or none.
ALTER TABLE "ProposalAddition" ADD CONSTRAINT "ProposalAddition_sentence_whole"
  CHECK (num_nonnulls("sourceId", "start", "end", "sentence") IN (0, 4));

SELECT guong_grants();
