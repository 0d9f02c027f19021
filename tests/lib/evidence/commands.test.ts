import { readdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { addFileEvidence, removeEvidence } from "../../../lib/evidence/commands";
import { minutesKey } from "../../../lib/evidence/schema";
import { waitingPlace } from "../../../lib/files/store";
import { getNominationFile } from "../../../lib/nominations/queries";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { temporaryFolder } from "../../support/temporary-folder";

const database = useDatabase();
let folder: string;
let plan: MadePlan;
let officer: Actor;
let stranger: Actor;
let foreigner: Actor;
let draft: string;
let received: string;

beforeAll(async () => {
  folder = temporaryFolder("evidence");
  process.env.FILES_DIR = folder;
  const agency = await makeAgency();
  const [mine, other] = [await makeDepartment(agency.id), await makeDepartment(agency.id)];
  plan = await makePlan(agency.id);
  officer = await makeUser(agency.id, ["OFFICER"], { departmentId: mine.id });
  stranger = await makeUser(agency.id, ["OFFICER"], { departmentId: other.id });
  foreigner = await makeUser((await makeAgency()).id, ["OFFICE"]);
  const base = { agencyId: agency.id, departmentId: mine.id, createdById: officer.id };
  draft = (await makeNomination(plan, base)).id;
  received = (await makeNomination(plan, { ...base, state: "RECEIVED" })).id;
});

async function received1(nominationId: string, criterion: string) {
  const waiting = await waitingPlace();
  writeFileSync(waiting, "x");
  const file = { waiting, sha256: "0".repeat(64), size: 1, mediaType: "application/pdf", fileName: "a.pdf" };
  return { nominationId, criterion, text: "", page: "2", file };
}
const stored = () => readdirSync(folder).filter((name) => name !== "waiting").length;
const attachmentOf = async (evidenceId: string) =>
  (await database.query<{ attachmentId: string }>(`SELECT "attachmentId" FROM "Evidence" WHERE id = $1`, [evidenceId]))[0]?.attachmentId ??
  "";

describe("a file as evidence", () => {
  test("belongs to its criterion or to the minutes, and to those who may read the dossier", async () => {
    const one = await addFileEvidence(officer, await received1(draft, plan.criterionIds[0] ?? ""));
    await addFileEvidence(officer, await received1(draft, minutesKey));
    const attachment = await attachmentOf(one.id);
    expect(await getNominationFile(officer, attachment)).toMatchObject({ fileName: "a.pdf", mediaType: "application/pdf" });
    for (const actor of [stranger, foreigner])
      await expect(getNominationFile(actor, attachment)).rejects.toMatchObject({ problem: "not-found" });
    await expect(getNominationFile(officer, "../../etc/passwd")).rejects.toMatchObject({ problem: "not-found" });
  });

  test("is refused out of sight, after handing in and for a criterion of another plan, and no file stays", async () => {
    const before = stored();
    const foreignPlan = await makePlan(officer.agencyId);
    const criterion = plan.criterionIds[0] ?? "";
    await expect(addFileEvidence(stranger, await received1(draft, criterion))).rejects.toMatchObject({ problem: "not-found" });
    await expect(addFileEvidence(officer, await received1(received, criterion))).rejects.toMatchObject({
      reason: "nominations.notBeingWritten",
    });
    await expect(addFileEvidence(officer, await received1(draft, foreignPlan.criterionIds[0] ?? ""))).rejects.toMatchObject({
      problem: "not-found",
    });
    expect(stored()).toBe(before);
  });

  test("can be taken out while the unit writes; the row and the file stay for older versions", async () => {
    const { id } = await addFileEvidence(officer, await received1(draft, plan.criterionIds[1] ?? ""));
    const input = { nominationId: draft, evidenceId: id, criterion: minutesKey };
    await expect(removeEvidence(stranger, input)).rejects.toMatchObject({ problem: "not-found" });
    await expect(removeEvidence(officer, { ...input, nominationId: received })).rejects.toMatchObject({ problem: "forbidden" });
    await removeEvidence(officer, input);
    await expect(removeEvidence(officer, input)).rejects.toMatchObject({ problem: "not-found" });
    const [row] = await database.query<{ removedAt: Date }>(`SELECT "removedAt" FROM "Evidence" WHERE id = $1`, [id]);
    expect(row?.removedAt).toBeInstanceOf(Date);
    expect(await getNominationFile(officer, await attachmentOf(id))).toMatchObject({ fileName: "a.pdf" });
  });
});
