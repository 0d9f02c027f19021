import { acceptDossier, giveSecondOpinion, returnDossier, saveFindings } from "../../../lib/appraisals/commands";
import { addDays, type Day } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { saveDossier, submitNomination } from "../../../lib/dossiers/commands";
import { approveNomination } from "../../../lib/nominations/commands";
import { approver, dossierInput, isWholeUnit, roleHolder, type Told, writerOf } from "./path";
import { at, type World } from "./people";
import type { SampleStage } from "./world-data";

const appraised: SampleStage[] = ["APPRAISED", "TABLED", "RECOGNISED", "NOT_PASSED", "REFUSED", "PROPOSED"];

/** Findings, returns and acceptance, as far as each story goes. */
export async function tellAppraisals(world: World, told: Told[]): Promise<void> {
  for (const one of told) {
    const { story } = one;
    if (!story.submittedOn) continue;
    const returned = story.returnedFor && (appraised.includes(story.reach) || ["RETURNED", "RESUBMITTED"].includes(story.reach));
    if (returned) await returnOnce(world, one, addDays(story.submittedOn, 3));
    if (story.reach === "RETURNED") continue;
    if (returned) await resubmit(world, one, addDays(story.submittedOn, 6));
    if (appraised.includes(story.reach)) await accept(world, one, addDays(story.submittedOn, 9), returned ? 2 : 1);
  }
}

const answered = (one: Told) => one.story.returnedFor?.code || (one.criteria[0]?.code ?? "");

async function returnOnce(world: World, one: Told, on: Day): Promise<void> {
  const wrong = answered(one);
  const findings = one.criteria.map((row) =>
    row.code === wrong
      ? [row.id, { result: "RETURN" as const, reason: one.story.returnedFor?.reason ?? "" }]
      : [row.id, { result: "MET" as const, reason: "" }],
  );
  await find(world, one, on, 1, Object.fromEntries(findings));
  await returnDossier(appraiser(world, one, at(on, 15)), { id: one.nominationId, version: 1 });
}

async function accept(world: World, one: Told, on: Day, version: number): Promise<void> {
  await find(world, one, on, version, Object.fromEntries(one.criteria.map((row) => [row.id, { result: "MET" as const, reason: "" }])));
  await acceptDossier(appraiser(world, one, at(on, 15)), { id: one.nominationId, version });
}

type Findings = Parameters<typeof saveFindings>[1]["findings"];

/** The office; the council's standing body where the office itself is held up. */
function appraiser(world: World, one: Told, on: Day) {
  return roleHolder(world, isOffice(world, one) && isWholeUnit(one.story) ? "COUNCIL_STANDING_BODY" : "OFFICE", on);
}

const isOffice = (world: World, one: Told) => world.data.departments.find((item) => item.key === one.story.department)?.isOffice ?? false;

/** The appraiser finds; a dossier of the office's own people is looked at by a second appraiser. */
async function find(world: World, one: Told, on: Day, version: number, findings: Findings): Promise<void> {
  const first = appraiser(world, one, at(on, 9));
  const opinion = "Hồ sơ rõ ràng, số liệu có nguồn; đã đối chiếu minh chứng với sổ theo dõi.";
  await saveFindings(first, { id: one.nominationId, version, findings, opinion, next: "STAY" });
  if (!isOffice(world, one) || isWholeUnit(one.story)) return;
  const second = roleHolder(world, "COUNCIL_STANDING_BODY", at(on, 11));
  await giveSecondOpinion(second, {
    id: one.nominationId,
    version,
    agrees: "YES",
    opinion: "Đã đọc hồ sơ, thống nhất với kết luận của người thẩm định.",
  });
}

async function resubmit(world: World, one: Told, on: Day): Promise<void> {
  const { story } = one;
  const row = await db().nomination.findUniqueOrThrow({
    where: { id: one.nominationId },
    select: { lockVersion: true, evidenceVersion: true, workFieldId: true },
  });
  const fixed = { code: answered(one), claim: story.returnedFor?.fixedClaim ?? "" };
  await saveDossier(
    writerOf(world, story.department, at(on)),
    dossierInput(world, one, one.criteria, row.workFieldId, row.lockVersion, fixed),
  );
  await submitNomination(writerOf(world, story.department, at(on, 10)), {
    id: one.nominationId,
    lockVersion: row.lockVersion + 1,
    evidenceVersion: row.evidenceVersion,
  });
  await approveNomination(approver(world, story, at(addDays(on, 1))), { id: one.nominationId });
}
