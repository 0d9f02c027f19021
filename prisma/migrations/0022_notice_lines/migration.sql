-- A notice says which obligation each of its lines is about, so that its mail leaves out what was answered meanwhile. Notices
-- written before have no such list: their mail leaves as it is. A plan may run from a later day than that of its issue.
ALTER TABLE "Notification" ADD COLUMN     "obligationIds" UUID[] DEFAULT ARRAY[]::UUID[];

ALTER TABLE "Plan" ADD COLUMN     "runsFrom" DATE;
