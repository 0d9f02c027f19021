import { createHash } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import { idHash } from "../../../../lib/auth/account";
import { hashPassword } from "../../../../lib/auth/password";
import { systemActor } from "../../../../lib/core/actor";
import { addDays, dateColumn, now, today } from "../../../../lib/core/clock";
import { db, Prisma } from "../../../../lib/db/client";
import { mediaTypes } from "../../../../lib/files/schema";
import { waitingPlace } from "../../../../lib/files/store";
import { keepImport } from "../../../../lib/imports/commands";
import { judgedYear } from "../../../../lib/obligations/rules";
import { decideItem } from "../../../../lib/plan-proposals/commands";
import { getProposal } from "../../../../lib/plan-proposals/queries";
import { assessExemplars, saveReview, startReview } from "../../../../lib/plan-reviews/commands";
import { getReview } from "../../../../lib/plan-reviews/queries";
import { textKeys } from "../../../../lib/plan-reviews/schema";
import { readPlanSource } from "../../../../lib/proposal-readings/commands";
import { pasteSource } from "../../../../lib/proposal-sources/commands";
import { groupOf, isSure } from "../../../../lib/proposing/groups";
import { giveBackReport } from "../../../../lib/tasks/commands";
import { getTask, listTasks } from "../../../../lib/tasks/queries";
import { vi } from "../../../../lib/text/vi";
import { councilProcedure, makeNomination, makeUser } from "../../../../prisma/seed/factories";
import signIns from "../../../../prisma/seed/sign-ins.json" with { type: "json" };
import { newPlanText } from "../../../../prisma/seed/world/new-plan";
import type { Things } from "../people";
import { type People, sampleActor } from "./accounts";

const reason = "Dùng để thử cửa.";

/** What the office, the administrator and everybody for themselves keep, each standing where one of its actions is possible. */
export async function makeRest(people: People, unitId: string): Promise<Things> {
  const { agencyId } = people.office;
  const plan = await db().plan.findFirstOrThrow({
    where: { agencyId, publishedAt: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return {
    ...(await makeOwed(people, unitId, plan.id)),
    ...(await makeOffice(people)),
    ...(await makePlanWork(people, plan.id)),
    ...(await makeProposals(people)),
    ...(await makeAccounts(people)),
  };
}

const thing = (canary: string, ids: Record<string, string>) => ({ home: "bp" as const, canary, ids });

/** One report long overdue and one given in, and a dossier of the unit that may be given in. */
async function makeOwed(people: People, departmentId: string, planId: string): Promise<Things> {
  const { agencyId, id: createdById } = people.officer;
  const known = await db().obligation.findFirstOrThrow({
    where: { planId, departmentId },
    orderBy: { dueDay: "asc" },
    select: { rule: { select: { id: true, text: true, kind: true } } },
  });
  const owe = async (days: number) => {
    const day = addDays(today(), -days);
    const data = { agencyId, planId, departmentId, ruleId: known.rule.id, year: Number(day.slice(0, 4)), dueDay: dateColumn(day) };
    return (await db().obligation.create({ data, select: { id: true } })).id;
  };
  const [owed, given] = [await owe(90), await owe(91)];
  const year = judgedYear(known.rule.kind, addDays(today(), -90));
  const criteria = await db().criterion.findMany({ where: { planId }, select: { id: true } });
  const plan = { id: planId, slug: "", criterionIds: criteria.map((row) => row.id), workFieldIds: [], procedure: councilProcedure };
  const nomination = await makeNomination(plan, { agencyId, departmentId, createdById, state: "RECEIVED", year });
  const data = { obligationId: given, form: "LINK" as const, nominationId: nomination.id, receivedOn: dateColumn(today()), givenAt: now() };
  const delivery = await db().obligationDelivery.create({ data, select: { id: true } });
  return {
    owed: thing(known.rule.text, { obligationId: owed, planId, departmentId, nominationId: nomination.id }),
    delivered: thing(known.rule.text, { obligationId: given, planId, departmentId, deliveryId: delivery.id }),
  };
}

/** Mail that waits and that was stopped, a day of the agency's own, a calendar address and a sheet to be imported. */
async function makeOffice(people: People): Promise<Things> {
  const { agencyId, id: userId } = people.officer;
  const message = async (key: string, stoppedAt: Date | null) => {
    const notice = { agencyId, userId, key, title: "Thư ma trận", lines: [reason], href: "/lam-viec", createdAt: now() };
    const mail = { agencyId, toName: "Thử Cửa", toAddress: "thu@cua.example", subject: "Thư ma trận", text: reason, createdAt: now() };
    const leavesAt = new Date(now().getTime() + 86_400_000);
    const row = await db().notification.create({
      data: { ...notice, mail: { create: { ...mail, leavesAt, stoppedAt } } },
      select: { mail: { select: { id: true } } },
    });
    return thing("Thư ma trận", { messageId: row.mail?.id ?? "" });
  };
  const day = await db().calendarDay.create({
    data: { agencyId, day: dateColumn("2031-03-03"), working: false, source: "Thử cửa" },
    select: { id: true },
  });
  const feed = await db().calendarFeed.create({
    data: { agencyId, userId, tokenHash: idHash("ma-tran"), createdAt: now() },
    select: { id: true },
  });
  const passkey = await db().passkey.create({
    data: { userId, credentialId: "ma-tran", publicKey: Buffer.from([0]), counter: 0, backedUp: false, label: "Ma trận", createdAt: now() },
    select: { id: true },
  });
  return {
    waiting: await message("ma-tran-1", null),
    stopped: await message("ma-tran-2", now()),
    ownDay: thing("-", { dayId: day.id }),
    feed: thing("-", { feedId: feed.id }),
    passkey: thing("-", { passkeyId: passkey.id }),
    sheet: await makeSheet(people),
  };
}

async function makeSheet(people: People) {
  const { columns, sample } = vi.records.importing;
  const subject = await db().subject.findFirstOrThrow({
    where: { agencyId: people.office.agencyId, kind: "INDIVIDUAL", department: { slug: "phong-hop-tac-quoc-te" } },
    select: { name: true },
  });
  const [, kind, , ...rest] = sample[0];
  const rows = [Object.values(columns), [subject.name, kind, "", ...rest]];
  const waiting = await waitingPlace();
  const text = rows.map((row) => row.join(";")).join("\n");
  await writeFile(waiting, text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const file = { waiting, sha256, size: (await stat(waiting)).size, mediaType: mediaTypes.CSV.mediaType, fileName: "bang-ma-tran.csv" };
  const { id } = await keepImport(people.office, file);
  return thing(subject.name, { fileId: id });
}

/** A task with nothing left to do, and a review written to its end. */
async function makePlanWork(people: People, planId: string): Promise<Things> {
  const task = await openTask(people, planId);
  const year = Number(today().slice(0, 4));
  const head = { planId, kind: "INTERIM" as const, movementId: null, title: "Sơ kết ma trận", fromYear: year, toYear: year };
  const { id } = await startReview(people.office, head);
  const texts = Object.fromEntries(textKeys.map((key) => [key, reason])) as Record<(typeof textKeys)[number], string>;
  await saveReview(people.office, { id, lockVersion: 0, title: head.title, ...texts });
  const level = { effort: "STEADY", growth: "WIDE", spread: "UNIT", note: "" } as const;
  const { figures } = await getReview(people.office, id);
  await assessExemplars(people.office, { id, items: Object.fromEntries(figures.exemplars.map((one) => [one.id, level])) });
  const { lockVersion, assessed } = await getReview(people.office, id);
  const turn = { taskId: task.id, planId, year: String(task.turn.year), part: String(task.turn.part) };
  return {
    doneTask: thing("-", turn),
    whole: thing(head.title, { reviewId: id, planId, lockVersion: String(lockVersion), assessed }),
  };
}

// Not the first one, whose steps and report the table asks about: one that was reported done and is given back.
async function openTask(people: People, planId: string) {
  for (const line of (await listTasks(people.office, planId)).slice(1)) {
    const report = await db().taskReport.findFirst({
      where: { settledAt: null, run: { taskId: line.id } },
      select: { id: true, run: true },
    });
    if (!report) continue;
    const { year, part } = report.run;
    await giveBackReport(people.office, { id: report.id, reason });
    return getTask(people.officer, line.id, { year, part });
  }
  throw new Error("The sample has no second task that was reported done.");
}

/** A plan whose every item was answered, and one of which two renderings say different things. */
async function makeProposals(people: People): Promise<Things> {
  const give = async (proposalId: string | null, text: string) => {
    const { id } = await pasteSource(people.office, { proposalId, text });
    const sources = await db().proposalSource.findMany({
      where: { proposalId: id, reading: { equals: Prisma.DbNull } },
      select: { id: true },
    });
    for (const source of sources) await readPlanSource(systemActor(people.office.agencyId), { sourceId: source.id });
    return id;
  };
  // A share of the units is no rule of the grammar: that sentence is not understood.
  const odd = "5. Phấn đấu có 80% phòng, đơn vị có gương được biểu dương trong năm.";
  const answered = await give(null, newPlanText.replace("Nơi nhận:", `${odd}\n\nNơi nhận:`));
  const read = await getProposal(people.office, answered);
  for (const item of read.items.filter((one) => one.needsConfirmation)) {
    const verdict = item.value === null ? "DROPPED" : "ACCEPTED";
    await decideItem(people.office, { proposalId: answered, path: item.path, lockVersion: read.lockVersion, verdict });
  }
  const sure = read.items.find(isSure)?.path ?? "";
  const twice = await give(await give(null, newPlanText), newPlanText.replaceAll("15", "16"));
  const both = await getProposal(people.office, twice);
  const item = both.items.find((one) => one.competing.some((other) => other.others.length > 0));
  const other = item?.competing.find((one) => one.others.length > 0);
  const canary = "Kế hoạch ma trận";
  return {
    answered: thing(canary, {
      ...{ proposalId: answered, lockVersion: String(read.lockVersion), sentence: read.unread[0]?.address ?? "" },
      ...{ sure, group: groupOf(read.items.find(isSure)?.kind ?? "title") },
    }),
    twice: thing(canary, { proposalId: twice, lockVersion: String(both.lockVersion), path: item?.path ?? "", part: other?.part ?? "" }),
  };
}

/** An account that is off, one that waits for a second administrator, and one that has a link to set its password. */
async function makeAccounts(people: People): Promise<Things> {
  const { agencyId } = people.admin;
  const admin = await sampleActor("bp-quantri");
  const passwordHash = await hashPassword(signIns.password);
  const off = await makeUser(agencyId, ["EDITOR"], { username: "ma-tran-tat", displayName: "Ma trận tắt" });
  await db().user.update({ where: { id: off.id }, data: { active: false }, select: { id: true } });
  const asked = await makeUser(agencyId, [], { username: "ma-tran-cho", displayName: "Ma trận chờ" });
  const data = {
    userId: asked.id,
    role: "ADMINISTRATOR" as const,
    validFrom: dateColumn(today()),
    grantedById: admin.id,
    needsConfirmation: true,
  };
  const role = await db().roleAssignment.create({ data, select: { id: true } });
  const guest = await makeUser(agencyId, [], { username: "ma-tran-khach", displayName: "Ma trận khách", passwordHash });
  const token = "ma-tran-khong-ai-doan-duoc";
  const expiresAt = new Date(now().getTime() + 86_400_000);
  await db().oneTimeLink.create({ data: { tokenHash: idHash(token), userId: guest.id, expiresAt }, select: { userId: true } });
  return {
    off: thing("Ma trận tắt", { userId: off.id }),
    asked: thing("Ma trận chờ", { userId: asked.id, roleId: role.id }),
    guarded: thing(admin.name, { userId: admin.id }),
    guest: thing("-", { token }),
  };
}
