-- Ending ADMINISTRATOR wants two people as granting does: the wish waits in the row until another one confirms it.
ALTER TABLE "RoleAssignment" ADD COLUMN "endRequestedById" UUID, ADD COLUMN "endRequestedFor" DATE;
