import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { type Evidence, type Reading, readingSchema } from "@/lib/reading/reading";
import { groups, scoreReading } from "../../../scripts/lib/score-reading";
import { textRendering } from "../../support/rendering";
import { syntheticPlan } from "../../support/synthetic-plan";

const fixtures = join(import.meta.dirname, "../../fixtures");
const seed = (name: string) => readFileSync(join(fixtures, "seeds", `${name}.txt`), "utf8");
const read = (text: string) => readDocument(textRendering(text));
const names = readdirSync(join(fixtures, "reading"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
type Item = Partial<Evidence>;
const itemsOf = (reading: Reading): Item[] => Object.values(reading).flatMap((value) => (Array.isArray(value) ? (value as Item[]) : []));
const sources = (reading: Reading) =>
  [...Object.values(reading.evidence), ...itemsOf(reading)].flatMap((item) => (item.source ? [item.source] : []));

describe.each(names)("%s", (name) => {
  const reading = read(seed(name));
  const scores = scoreReading(JSON.parse(readFileSync(join(fixtures, "reading", `${name}.json`), "utf8")), reading);
  const bar = name === "quang-binh-scan" ? 0.95 : 0.98;

  it.each([...groups])("reaches the bar in %s, without a silent guess", (group) => {
    const { right, read: given, expected, silent, wrong } = scores[group];
    expect(silent).toEqual([]);
    expect({
      precise: right >= given * bar,
      complete: right >= expected * bar,
      wrong: right >= Math.max(given, expected) * bar ? [] : wrong,
    }).toEqual({ precise: true, complete: true, wrong: [] });
  });

  it("has the promised shape, and every source is a stretch of the text", () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
    for (const source of sources(reading)) expect(reading.normalisedText.slice(source.start, source.end)).toBe(source.text);
  });
});

it("asks for confirmation of everything a text without marks gives", () => {
  const reading = read(seed("quang-binh-scan"));
  const items = itemsOf(reading).filter((item) => "needsConfirmation" in item);
  expect(items.length).toBeGreaterThan(20);
  expect([...items, ...Object.values(reading.evidence)].every((item) => item.needsConfirmation)).toBe(true);
});

it("reads the same plan in the same way whether the marks are composed or not", () => {
  const { sha256: _, ...rest } = textRendering(seed("binh-thuan"));
  expect(readDocument({ ...rest, sha256: "", text: seed("binh-thuan").normalize("NFD") })).toEqual(read(seed("binh-thuan")));
});

it("warns of a period that differs and does not stop", () => {
  const reading = read(seed("binh-thuan"));
  expect(reading.warnings.map(({ code }) => code)).toContain("PERIODS_DIFFER");
  expect(reading.period).toMatchObject({ startYear: 2022, endYear: 2025, openEnded: true });
});

property.prop([fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem())])("takes any text without falling over", (text) => {
  expect(readingSchema.safeParse(read(text)).success).toBe(true);
});

const same = (one: unknown, two: unknown) => plain(one) === plain(two);
const plain = (value: unknown) =>
  JSON.stringify(value ?? null)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

describe("a plan that was put together", () => {
  const runs = { numRuns: 100 };

  property.prop([syntheticPlan], runs)("gives its identity back", ({ text, truth }) => {
    const { regime, documentNumber, issueDate, place, period, signature } = read(text);
    expect({ regime, documentNumber, issueDate, place: plain(place) }).toEqual({
      regime: truth.regime,
      documentNumber: truth.number,
      issueDate: truth.issueDate,
      place: plain(truth.place),
    });
    expect([period?.startYear, period?.endYear]).toEqual(truth.years);
    expect(plain([signature?.authority, signature?.title, signature?.name])).toBe(
      plain([truth.signature.authority, truth.signature.title, truth.signature.name]),
    );
  });

  property.prop([syntheticPlan], runs)("gives its legal bases back", ({ text, truth }) => {
    const found = read(text).legalBases.map(({ canonicalNumber, date, issuer }) => plain({ canonicalNumber, date, issuer }));
    expect(found.sort()).toEqual(truth.bases.map(plain).sort());
  });

  property.prop([syntheticPlan], runs)("gives what is owed back, or lists it as unread; never silently wrong", ({ text, truth }) => {
    const reading = read(text);
    for (const wanted of truth.obligations) {
      const { actor: _, ...owed } = wanted;
      const found = reading.obligations.find(({ kind, recurrence, lastDay, before }) => same({ kind, recurrence, lastDay, before }, owed));
      if (!found) expect(reading.unread.length).toBeGreaterThan(0);
    }
    const silent = reading.obligations.filter(
      (item) =>
        !item.needsConfirmation &&
        !truth.obligations.some(
          (wanted) => wanted.lastDay === item.lastDay && wanted.kind === item.kind && plain(wanted.actor) === plain(item.actor),
        ),
    );
    expect(silent).toEqual([]);
    if (truth.lostMarks) expect(reading.obligations.every((item) => item.needsConfirmation)).toBe(true);
  });

  property.prop([syntheticPlan], runs)("reads all that is owed after the day of issue, in every wording", ({ text, truth }) => {
    const found = read(text).obligations.map(({ kind, actor, recurrence, lastDay, before }) =>
      plain({ kind, actor, recurrence, lastDay, before }),
    );
    for (const wanted of truth.obligations) expect(found).toContain(plain(wanted));
  });

  property.prop([syntheticPlan], runs)("gives its quota and its vote back", ({ text, truth }) => {
    const { quotas, ballot, unread } = read(text);
    expect(quotas.map(({ minimum, per, subjectKinds }) => ({ minimum, per, subjectKinds }))).toEqual(truth.quotas);
    if (truth.ballot) expect(ballot).toMatchObject({ secret: true, ...truth.ballot });
    else expect(ballot).toBeNull();
    expect(unread.filter(({ reason }) => reason !== "DAY")).toEqual([]);
  });
});
