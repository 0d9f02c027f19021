-- The agency's own rules of voting, with legal basis and day; sessions that were put off; a vote by hand waits for its second
-- officer. Rounds by hand that stand already had one officer only: they stay as they are.

-- AlterTable
ALTER TABLE "CouncilSession" ADD COLUMN     "postponeReason" TEXT,
ADD COLUMN     "postponedFrom" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "AgencyBallotRule" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "base" "BallotBase" NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "moreThan" BOOLEAN NOT NULL,
    "quorumNumerator" INTEGER NOT NULL,
    "quorumDenominator" INTEGER NOT NULL,
    "secretaryVotes" BOOLEAN NOT NULL,
    "absentInWriting" BOOLEAN NOT NULL,
    "recusalKeepsBase" BOOLEAN NOT NULL,
    "minimumPapers" INTEGER NOT NULL,
    "citation" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgencyBallotRule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgencyBallotRule_agencyId_validFrom_idx" ON "AgencyBallotRule"("agencyId", "validFrom");

-- AddForeignKey
ALTER TABLE "AgencyBallotRule" ADD CONSTRAINT "AgencyBallotRule_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AgencyBallotRule" ADD CONSTRAINT "AgencyBallotRule_fractions_check" CHECK (
  "numerator" > 0 AND "numerator" <= "denominator" AND "quorumNumerator" > 0 AND "quorumNumerator" <= "quorumDenominator"
  AND "minimumPapers" >= 3);

-- A rule is never edited after use: a new one takes its place.
CREATE TRIGGER ballot_rules_stay BEFORE UPDATE OR DELETE ON "AgencyBallotRule" FOR EACH ROW EXECUTE FUNCTION refuse_change();

SELECT guong_grants();
