-- A withdrawn nomination does not bar its subject: one that is not withdrawn a subject, plan and year. Withdrawals of
-- registrations and of proposals to revoke keep their reasons. A one-time link for an administrator waits in the
-- account's row until a second person prints it.

DROP INDEX "Nomination_planId_year_subjectId_key";
CREATE UNIQUE INDEX "Nomination_one_standing_key" ON "Nomination"("planId", "year", "subjectId") WHERE "state" <> 'WITHDRAWN';

ALTER TABLE "User" ADD COLUMN "linkRequestedById" UUID, ADD COLUMN "linkRequestedAt" TIMESTAMPTZ(3);

ALTER TABLE "Registration" ADD COLUMN     "withdrawReason" TEXT;

CREATE TABLE "WithdrawnRevocation" (
    "id" UUID NOT NULL,
    "recognitionId" UUID NOT NULL,
    "groundCode" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "WithdrawnRevocation_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "WithdrawnRevocation_recognitionId_idx" ON "WithdrawnRevocation"("recognitionId");

CREATE INDEX "Nomination_planId_year_subjectId_idx" ON "Nomination"("planId", "year", "subjectId");

ALTER TABLE "WithdrawnRevocation" ADD CONSTRAINT "WithdrawnRevocation_recognitionId_fkey" FOREIGN KEY ("recognitionId") REFERENCES "Recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT guong_grants();
