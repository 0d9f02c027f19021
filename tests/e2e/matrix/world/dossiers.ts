import { saveFindings } from "../../../../lib/appraisals/commands";
import { saveArticle, startArticle } from "../../../../lib/articles/commands";
import type { Actor } from "../../../../lib/core/actor";
import { today } from "../../../../lib/core/clock";
import { db } from "../../../../lib/db/client";
import { recogniseNominations } from "../../../../lib/exemplars/commands";
import { proposeRevocation } from "../../../../lib/revocations/commands";
import { composeUpward } from "../../../../lib/upward-submissions/commands";
import {
  councilProcedure,
  type MadePlan,
  makeCouncilResult,
  makeNomination,
  makePlan,
  makeSubject,
} from "../../../../prisma/seed/factories";
import type { Thing, Things } from "../people";
import { type People, sampleActor } from "./accounts";

type State = NonNullable<Parameters<typeof makeNomination>[1]["state"]>;
type Desk = { people: People; unitId: string; agencyId: string; officeId: string; plan: MadePlan; plain: MadePlan };

const reason = "Dùng để thử cửa.";

/** Dossiers, recognitions, stories and lists, each standing where one of its actions is possible. */
export async function makeDossiers(people: People, unitId: string): Promise<Things> {
  const { agencyId } = people.office;
  const office = await db().department.findFirstOrThrow({ where: { agencyId, isOffice: true }, select: { id: true } });
  const plan = await makePlan(agencyId, councilProcedure);
  const plain = await makePlan(agencyId, { ...councilProcedure, council: false, ballot: "NONE", upwardList: true });
  await db().plan.updateMany({ where: { id: { in: [plan.id, plain.id] } }, data: { publishedAt: null } });
  const desk = { people, unitId, agencyId, officeId: office.id, plan, plain };
  return { ...(await makeWritten(desk)), ...(await makeAppraised(desk)), ...(await makeDecided(desk)), ...(await makeRecognised(desk)) };
}

type Facts = { nominationId: string; subjectId: string; planId: string; departmentId: string; canary: string };

async function dossier(desk: Desk, state: State, at: { plan?: MadePlan; departmentId?: string } = {}): Promise<Facts> {
  const { plan = desk.plan, departmentId = desk.unitId } = at;
  const subject = await makeSubject(desk.agencyId, { departmentId });
  const where = { agencyId: desk.agencyId, departmentId, createdById: desk.people.officer.id, state, subjectId: subject.id };
  const { id } = await makeNomination(plan, where);
  return { nominationId: id, subjectId: subject.id, planId: plan.id, departmentId, canary: subject.name };
}

const thing = ({ canary, ...ids }: Facts, more: Record<string, string> = {}): Thing => ({ home: "bp", canary, ids: { ...ids, ...more } });

async function makeWritten(desk: Desk): Promise<Things> {
  const complete = await dossier(desk, "DRAFT");
  const minutes = { nominationId: complete.nominationId, text: "Biên bản họp", page: "1", addedById: desk.people.officer.id };
  await db().evidence.create({ data: minutes, select: { id: true } });
  const registered = async (state: "REGISTERED" | "WITHDRAWN") => {
    const subject = await makeSubject(desk.agencyId, { departmentId: desk.unitId });
    const where = { agencyId: desk.agencyId, planId: desk.plan.id, departmentId: desk.unitId, subjectId: subject.id };
    const data = { ...where, year: 2026, note: "", state, registeredById: desk.people.officer.id };
    const { id } = await db().registration.create({ data, select: { id: true } });
    const ids = { registrationId: id, planId: desk.plan.id, departmentId: desk.unitId };
    return { home: "bp" as const, canary: subject.name, ids };
  };
  const versions = { lockVersion: "0", evidenceVersion: "0" };
  return {
    complete: thing(complete, versions),
    registration: await registered("REGISTERED"),
    unregistered: await registered("WITHDRAWN"),
  };
}

async function makeAppraised(desk: Desk): Promise<Things> {
  const begun = async (appraiser: Actor, result: "MET" | "RETURN", departmentId = desk.unitId) => {
    const facts = await dossier(desk, "RECEIVED", { departmentId });
    const findings = Object.fromEntries(desk.plan.criterionIds.map((id) => [id, { result, reason: result === "MET" ? "" : reason }]));
    await saveFindings(appraiser, { id: facts.nominationId, version: 1, findings, opinion: reason, next: "STAY" });
    return thing(facts, { version: "1" });
  };
  const other = await sampleActor("bp-vanphong");
  return {
    fresh: thing(await dossier(desk, "RECEIVED"), { version: "1" }),
    acceptable: await begun(desk.people.office, "MET"),
    returnable: await begun(desk.people.office, "RETURN"),
    begun: await begun(other, "MET"),
    ofOffice: await begun(other, "MET", desk.officeId),
  };
}

async function makeDecided(desk: Desk): Promise<Things> {
  const voted = async (passed: boolean) => {
    const facts = await dossier(desk, "TABLED");
    const of = { agencyId: desk.agencyId, planId: desk.plan.id, createdById: desk.people.secretary.id, passed };
    await makeCouncilResult(facts.nominationId, of);
    return thing(facts);
  };
  return { passed: await voted(true), notPassed: await voted(false) };
}

async function makeRecognised(desk: Desk): Promise<Things> {
  const head = await sampleActor("bp-giamdoc");
  const recognised = async (number: string) => {
    const facts = await dossier(desk, "APPRAISED", { plan: desk.plain });
    const signature = { signedOn: today(), signerName: "Thử Cửa", signerTitle: "Giám đốc", signAuthority: "NONE" as const };
    const input = { planId: desk.plain.id, year: 2026, nominationIds: [facts.nominationId], number, ...signature };
    await recogniseNominations(head, input);
    const row = await db().recognition.findUniqueOrThrow({
      where: { nominationId: facts.nominationId },
      select: { id: true, exemplarId: true },
    });
    return thing(facts, { recognitionId: row.id, exemplarId: row.exemplarId });
  };
  const [unwritten, accused, listed] = [await recognised("901/QĐ-SNgV"), await recognised("902/QĐ-SNgV"), await recognised("903/QĐ-SNgV")];
  await proposeRevocation(desk.people.office, { recognitionId: accused.ids.recognitionId ?? "", groundCode: "FRAUD", ground: reason });
  const items = [{ nominationId: listed.ids.nominationId ?? "", position: 1, note: "" }];
  const list = { planId: desk.plain.id, year: 2026, title: "Danh sách ma trận", recipient: "Sở Nội vụ", items };
  const { id } = await composeUpward(await sampleActor("bp-vanphong"), list);
  return {
    unwritten,
    accused,
    writing: await write(desk, listed.ids.exemplarId ?? ""),
    unsent: { home: "bp", canary: list.title, ids: { ...listed.ids, listId: id, lockVersion: "0" } },
  };
}

async function write(desk: Desk, exemplarId: string) {
  const { id } = await startArticle(desk.people.officer, { exemplarId });
  const { lockVersion } = await db().article.findUniqueOrThrow({ where: { id }, select: { lockVersion: true } });
  const title = "Bài ma trận đang viết";
  const texts = { title, lede: reason, opening: [reason], spread: reason, quoteText: "", quoteBy: "" };
  await saveArticle(desk.people.officer, {
    id,
    lockVersion,
    overwrite: false,
    ...texts,
    facts: [{ value: "01", text: reason }],
    steps: [{ title: "Một", text: reason }],
    adopters: [],
  });
  return { home: "bp" as const, canary: title, ids: { articleId: id, lockVersion: String(lockVersion + 1) } };
}
