import { approveArticle, saveArticle, startArticle, submitArticle } from "../../../lib/articles/commands";
import { addDays, type Day } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { recogniseNominations, refuseNomination, settleNotPassed } from "../../../lib/exemplars/commands";
import { composeUpward, signUpward } from "../../../lib/upward-submissions/commands";
import { tellSession } from "./council";
import { roleHolder, type Told, writerOf } from "./path";
import { at, type World } from "./people";
import type { SampleArticle, SampleStage } from "./world-data";

/** Council and ballot, decisions, lists upward, stories: as far as each goes. */
export async function tellOutcome(world: World, planId: string, told: Told[]): Promise<void> {
  if (world.data.council) await tellSessions(world, planId, told);
  for (const year of yearsOf(told, ["RECOGNISED"])) await decide(world, planId, year, told);
  for (const one of reaching(told, ["REFUSED"])) await refuse(world, one);
  for (const year of yearsOf(told, ["PROPOSED"])) await propose(world, planId, year, reaching(told, ["PROPOSED"], year));
  for (const one of told) if (one.story.article) await publish(world, one, one.story.article);
}

const reaching = (told: Told[], stages: SampleStage[], year?: number) =>
  told.filter((one) => stages.includes(one.story.reach) && (year === undefined || one.story.year === year));
const yearsOf = (told: Told[], stages: SampleStage[]) => [...new Set(reaching(told, stages).map((one) => one.story.year))];

async function tellSessions(world: World, planId: string, told: Told[]): Promise<void> {
  const title = (of: number) => `Phiên họp xét công nhận điển hình tiên tiến năm ${of}`;
  for (const year of yearsOf(told, ["RECOGNISED", "NOT_PASSED"])) await tellJudged(world, planId, { year, title: title(year), told });
  const tabled = reaching(told, ["TABLED"]);
  const current = tabled[0]?.story.year;
  if (current)
    await tellSession(world, { planId, year: current, on: `${current}-11-20`, title: title(current), told: tabled, upTo: "ISSUING" });
}

async function tellJudged(
  world: World,
  planId: string,
  { year, title, told }: { year: number; title: string; told: Told[] },
): Promise<void> {
  const judged = reaching(told, ["RECOGNISED", "NOT_PASSED"], year);
  await tellSession(world, { planId, year, on: `${year + 1}-01-05`, title, told: judged, upTo: "COUNTED" });
  const rejected = reaching(told, ["NOT_PASSED"], year).map((one) => one.nominationId);
  if (rejected.length > 0) await settleNotPassed(roleHolder(world, "OFFICE", at(`${year + 1}-01-08`)), { nominationIds: rejected });
}

/** Right after New Year: before 10 January where a council votes, else at the year's end. */
const decisionDay = (world: World, year: number): Day => (world.data.council ? `${year + 1}-01-08` : `${year}-12-20`);

async function decide(world: World, planId: string, year: number, told: Told[]): Promise<void> {
  const on = decisionDay(world, year);
  const head = roleHolder(world, "AGENCY_HEAD", at(on));
  const signed = { signedOn: on, signerName: head.name, signerTitle: world.data.agency.headTitle, signAuthority: "NONE" as const };
  const nominationIds = reaching(told, ["RECOGNISED"], year).map((one) => one.nominationId);
  const { id } = await recogniseNominations(head, {
    planId,
    year,
    nominationIds,
    number: `${14 + (year % 10)}/QĐ-${world.data.agency.symbol}`,
    ...signed,
  });
  const plan = await db().plan.findUniqueOrThrow({ where: { id: planId }, select: { procedure: true } });
  if (!(plan.procedure as { upwardList: boolean }).upwardList || !id) return;
  await propose(world, planId, year, reaching(told, ["RECOGNISED"], year));
}

async function refuse(world: World, one: Told): Promise<void> {
  const head = roleHolder(world, "AGENCY_HEAD", at(decisionDay(world, one.story.year), 10));
  await refuseNomination(head, { nominationId: one.nominationId, reason: one.story.refusedBecause ?? "" });
}

async function propose(world: World, planId: string, year: number, told: Told[]): Promise<void> {
  const on = addDays(decisionDay(world, year), 2);
  const office = roleHolder(world, "OFFICE", at(on));
  const plan = await db().plan.findUniqueOrThrow({ where: { id: planId }, select: { upwardRecipients: true } });
  const items = told.map((one, index) => ({ nominationId: one.nominationId, position: index + 1, note: "" }));
  const recipient = plan.upwardRecipients[0] ?? world.data.agency.parentBody;
  const { id } = await composeUpward(office, {
    planId,
    year,
    title: `Danh sách giới thiệu điển hình tiên tiến tiêu biểu năm ${year}`,
    recipient,
    items,
  });
  const head = roleHolder(world, "AGENCY_HEAD", at(on, 15));
  const symbol =
    world.data.agency.regime === "PARTY"
      ? `${40 + (year % 10)}-TTr/${world.data.agency.symbol}`
      : `${40 + (year % 10)}/TTr-${world.data.agency.symbol}`;
  await signUpward(head, {
    id,
    lockVersion: 0,
    number: symbol,
    signedOn: on,
    signerName: head.name,
    signerTitle: world.data.agency.headTitle,
    signAuthority: "NONE",
  });
}

async function publish(world: World, one: Told, article: SampleArticle): Promise<void> {
  const writer = writerOf(world, one.story.department, at(addDays(article.on, -4)));
  const exemplar = await db().exemplar.findFirstOrThrow({ where: { subjectId: one.subjectId }, select: { id: true } });
  const { id } = await startArticle(writer, { exemplarId: exemplar.id });
  const { title, lede, opening, facts, steps, spread, quote } = article;
  const { lockVersion } = await db().article.findUniqueOrThrow({ where: { id }, select: { lockVersion: true } });
  const adopters = article.adopters.map((adopter) => ({ ...adopter, since: sinceDay(adopter.since) }));
  await saveArticle(writer, {
    id,
    lockVersion,
    overwrite: false,
    title,
    lede,
    opening,
    facts,
    steps,
    spread,
    adopters,
    quoteText: quote?.text ?? "",
    quoteBy: quote?.by ?? "",
  });
  if (article.reach === "DRAFT") return;
  await submitArticle(writer, { id });
  if (article.reach === "AWAITING_EDITOR") return;
  const read = { id, lockVersion: lockVersion + 1 };
  await approveArticle(roleHolder(world, "EDITOR", at(article.on)), { ...read, publishedFrom: article.on, publishedTo: null });
}

/** "Từ 12/09/2023" → 2023-09-12. */
function sinceDay(words: string): Day {
  const [, day, month, year] = /(\d{2})\/(\d{2})\/(\d{4})/.exec(words) ?? [];
  return `${year}-${month}-${day}`;
}
