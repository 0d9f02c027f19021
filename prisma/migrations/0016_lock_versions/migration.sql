-- A withdrawn registration does not bar its subject from another unit's list: one standing a subject, plan and year.
DROP INDEX "Registration_planId_year_subjectId_key";
CREATE UNIQUE INDEX "Registration_one_standing_key" ON "Registration"("planId", "year", "subjectId") WHERE "state" <> 'WITHDRAWN';

CREATE INDEX "Registration_planId_year_subjectId_idx" ON "Registration"("planId", "year", "subjectId");

-- Minutes and lists upward are written by several people: a save counts up, and an older form is told so. Evidence counts
-- apart from the dossier's text, so that one's own upload does not turn one's open form into an old one.
ALTER TABLE "CouncilSession" ADD COLUMN     "lockVersion" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Nomination" ADD COLUMN     "evidenceVersion" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "UpwardSubmission" ADD COLUMN     "lockVersion" INTEGER NOT NULL DEFAULT 0;
