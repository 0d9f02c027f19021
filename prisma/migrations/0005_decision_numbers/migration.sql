-- Numbers of decisions and lists begin again each year: a number is used once in the year of signing.
DROP INDEX "RecognitionDecision_agencyId_number_key";
CREATE INDEX "RecognitionDecision_agencyId_number_idx" ON "RecognitionDecision"("agencyId", "number");
CREATE UNIQUE INDEX "RecognitionDecision_number_once_a_year" ON "RecognitionDecision"("agencyId", "number", (extract(year FROM "signedOn")));
CREATE UNIQUE INDEX "UpwardSubmission_number_once_a_year" ON "UpwardSubmission"("agencyId", "number", (extract(year FROM "sentOn")));
