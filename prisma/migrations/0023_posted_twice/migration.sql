-- A form posted twice at the same moment writes one row, whoever writes it. Twins that stand already are put aside first, the
-- later ones; nothing is deleted.
UPDATE "TaskStep" s SET "droppedAt" = now() WHERE s."droppedAt" IS NULL AND EXISTS (
  SELECT FROM "TaskStep" e WHERE e."runId" = s."runId" AND e.title = s.title AND e."lastDay" IS NOT DISTINCT FROM s."lastDay"
    AND e."droppedAt" IS NULL AND e.id < s.id);
CREATE UNIQUE INDEX "TaskStep_one_standing_key" ON "TaskStep"("runId", "title", "lastDay") NULLS NOT DISTINCT WHERE "droppedAt" IS NULL;

UPDATE "TaskProduct" p SET "removedAt" = now() WHERE p."removedAt" IS NULL AND p."attachmentId" IS NULL AND EXISTS (
  SELECT FROM "TaskProduct" e WHERE e."runId" = p."runId" AND e.text = p.text AND e."attachmentId" IS NULL
    AND e."nominationId" IS NOT DISTINCT FROM p."nominationId" AND e."decisionId" IS NOT DISTINCT FROM p."decisionId"
    AND e."reviewId" IS NOT DISTINCT FROM p."reviewId" AND e."removedAt" IS NULL AND e.id < p.id);
CREATE UNIQUE INDEX "TaskProduct_one_standing_key" ON "TaskProduct"("runId", "text", "nominationId", "decisionId", "reviewId")
  NULLS NOT DISTINCT WHERE "removedAt" IS NULL AND "attachmentId" IS NULL;

CREATE UNIQUE INDEX "TaskReport_one_waiting_key" ON "TaskReport"("runId") WHERE "settledAt" IS NULL;

CREATE UNIQUE INDEX "ObligationDelivery_one_nomination_key" ON "ObligationDelivery"("obligationId", "nominationId")
  WHERE "undoneAt" IS NULL AND "nominationId" IS NOT NULL;
CREATE UNIQUE INDEX "ObligationDelivery_one_registration_key" ON "ObligationDelivery"("obligationId", "registrationId")
  WHERE "undoneAt" IS NULL AND "registrationId" IS NOT NULL;

CREATE UNIQUE INDEX "Movement_one_name_key" ON "Movement"("agencyId", "startYear", vi_norm("name"));
