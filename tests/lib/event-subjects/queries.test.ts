import { expect, test } from "vitest";
import { nameSubjects } from "../../../lib/event-subjects/queries";
import { makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised } from "../../support/decision-world";

useDatabase();

test("an administrator is named and led to administration's own, and to nothing of a dossier", async () => {
  const world = await makeWorld();
  const admin = await makeUser(world.agency.id, ["ADMINISTRATOR"], { displayName: "Lê Quản" });
  const dossier = await world.nominate();
  const events = [
    { subjectType: "User", subjectId: admin.id },
    { subjectType: "Plan", subjectId: world.plan.id },
    { subjectType: "Nomination", subjectId: dossier.id },
    { subjectType: "Attachment", subjectId: crypto.randomUUID() },
  ];
  const names = await nameSubjects(admin, events);
  expect(names.get(admin.id)).toBe("Lê Quản");
  expect(names.has(world.plan.id)).toBe(true);
  expect(names.has(dossier.id)).toBe(false);
  expect(names.size).toBe(2);
});

test("an inspector reads the dossier's name; somebody of another agency reads nothing", async () => {
  const [world, other] = [await makeWorld(), await makeWorld()];
  const { exemplarId } = await recognised(world);
  const inspector = await makeUser(world.agency.id, ["INSPECTOR"]);
  const foreign = await makeUser(other.agency.id, ["INSPECTOR", "ADMINISTRATOR"]);
  const dossier = await world.nominate();
  const events = [
    { subjectType: "Nomination", subjectId: dossier.id },
    { subjectType: "User", subjectId: inspector.id },
    { subjectType: "Agency", subjectId: world.agency.id },
    { subjectType: "Article", subjectId: exemplarId },
  ];
  expect([...(await nameSubjects(inspector, events)).keys()].sort()).toEqual([dossier.id, inspector.id, world.agency.id].sort());
  expect((await nameSubjects(foreign, events)).size).toBe(0);
});
