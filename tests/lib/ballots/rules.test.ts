import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  addTallies,
  basesOf,
  figuresOf,
  hasPassed,
  isTie,
  joinVoidReasons,
  overfilled,
  papersFor,
  papersIssued,
  passedIn,
  printedAreFew,
  printedFault,
  printedPapers,
  questionsFor,
  type RollMember,
  takesPart,
  tallyOf,
  tooFewPapers,
  validPapers,
  voidReasonsOf,
  votersOf,
  votesNeeded,
} from "@/lib/ballots/rules";
import type { BallotRuleData } from "@/lib/ballots/schema";

const rule: BallotRuleData = {
  secret: true,
  base: "TOTAL_MEMBERS",
  numerator: 1,
  denominator: 2,
  moreThan: true,
  quorumNumerator: 2,
  quorumDenominator: 3,
  secretaryVotes: true,
  absentInWriting: false,
  recusalKeepsBase: true,
  minimumPapers: 3,
  isDefault: true,
  citation: "Mặc định",
  source: "bỏ phiếu kín",
};
const ninety = { numerator: 9, denominator: 10, moreThan: false };
const member = (id: string, status: RollMember["status"] = "PRESENT", recused: string[] = []): RollMember => ({
  memberId: id,
  status,
  byPaper: false,
  recused,
});

describe("the threshold, in whole numbers", () => {
  it.each([
    [ninety, 9, 9],
    [ninety, 10, 9],
    [ninety, 11, 10],
    [ninety, 15, 14],
    [{ numerator: 4, denominator: 5, moreThan: false }, 9, 8],
    [{ numerator: 1, denominator: 2, moreThan: true }, 10, 6],
    [{ numerator: 1, denominator: 2, moreThan: true }, 9, 5],
    [{ numerator: 2, denominator: 3, moreThan: false }, 9, 6],
  ])("%j of %i needs %i", (threshold, base, needed) => {
    expect(votesNeeded(base, threshold)).toBe(needed);
  });

  it("passes 27 of 30 at nine tenths and not 26", () => {
    expect(hasPassed(27, 30, ninety)).toBe(true);
    expect(hasPassed(26, 30, ninety)).toBe(false);
  });

  it("passes nobody when the base is empty", () => {
    expect(hasPassed(0, 0, ninety)).toBe(false);
    expect(votesNeeded(3, { numerator: 1, denominator: 1, moreThan: true })).toBeNull();
  });
});

describe("papers", () => {
  it("go to those present, and in writing only where the rule allows it, and not to the recused", () => {
    expect(takesPart({ status: "WRITTEN" }, rule)).toBe(false);
    expect(takesPart({ status: "WRITTEN" }, { absentInWriting: true })).toBe(true);
    expect(takesPart({ status: "ABSENT" }, { absentInWriting: true })).toBe(false);
    expect(questionsFor(member("a", "PRESENT", ["q2"]), ["q1", "q2"], rule)).toEqual(["q1"]);
    expect(questionsFor(member("a", "ABSENT"), ["q1"], rule)).toEqual([]);
    expect(papersFor([member("a"), member("b", "ABSENT"), member("c", "PRESENT", ["q1"])], "q1", rule)).toBe(1);
  });

  it("are issued on the web to those who took them, and printed to those who vote on paper", () => {
    const roll = [member("a"), member("b"), { ...member("c"), byPaper: true }, { ...member("d", "PRESENT", ["q"]), byPaper: true }];
    expect(papersIssued(roll, ["a"], "q", rule)).toEqual({ web: 1, printed: 1 });
    expect(votersOf(roll, ["a"]).map((one) => one.status)).toEqual(["PRESENT", "ABSENT", "PRESENT", "PRESENT"]);
    expect([0, 1, 2, 3].map(printedAreFew)).toEqual([false, true, true, false]);
  });

  it("in the box may be fewer than handed out and never more", () => {
    const roll = [member("a"), member("b", "PRESENT", ["q2"])];
    const ids = ["q1", "q2"];
    const box = (q1: number, q2: number) =>
      overfilled(
        new Map([
          ["q1", q1],
          ["q2", q2],
        ]),
        roll,
        ["a", "b"],
        ids,
        rule,
      );
    expect(box(2, 1)).toEqual([]);
    expect(box(0, 0)).toEqual([]);
    expect(box(3, 2)).toEqual(["q1", "q2"]);
    expect(tooFewPapers(new Map([["q1", 3]]), ids, rule)).toEqual(["q2"]);
  });

  it("printed add up to what was handed out, or are counted again", () => {
    const totals = { agree: 2, disagree: 1, blank: 0, invalid: 1, unused: 1 };
    expect([4, 5, 6].map((printed) => printedFault(totals, printed))).toEqual(["tooMany", null, "tooFew"]);
  });

  it("say what they say, and printed ones come on top", () => {
    const web = tallyOf(["AGREE", "AGREE", "BLANK", "INVALID", "DISAGREE"]);
    expect(web).toEqual({ agree: 2, disagree: 1, blank: 1, invalid: 1 });
    expect(addTallies(web, { agree: 1, disagree: 0, blank: 0, invalid: 2 })).toEqual({ agree: 3, disagree: 1, blank: 1, invalid: 3 });
  });
});

describe("printed papers", () => {
  const asked = (id: string, ...recused: string[]) => ({ id, recusals: recused.map((memberId) => ({ memberId })) });
  const said = (ids: string[], questions: ReturnType<typeof asked>[]) =>
    printedPapers(ids, questions).map(({ questions, copies }) => `${copies} × ${questions.map(({ id }) => id).join()}`);

  it("are one paper with every question where nobody on paper is recused, whoever else is", () => {
    expect(said(["m1", "m2"], [asked("q1"), asked("q2", "m9")])).toEqual(["2 × q1,q2"]);
    expect(said([], [asked("q1")])).toEqual([]);
  });

  it("set apart what one of them does not vote on, and print no copy for that one", () => {
    expect(said(["m1", "m2", "m3"], [asked("q1", "m1"), asked("q2"), asked("q3"), asked("q4", "m2", "m3")])).toEqual([
      "3 × q2,q3",
      "2 × q1",
      "1 × q4",
    ]);
  });

  it("print nothing for a question that none of them votes on", () => {
    expect(said(["m1"], [asked("q1", "m1"), asked("q2")])).toEqual(["1 × q2"]);
  });

  const roll = fc.array(fc.subarray(["q1", "q2", "q3", "q4"]), { maxLength: 5 });
  test.prop([roll])("give each member one paper a question voted on, and look the same to whoever holds one of a kind", (recused) => {
    const ids = recused.map((_, at) => `m${at}`);
    const questions = ["q1", "q2", "q3", "q4"].map((id) => asked(id, ...ids.filter((_, at) => recused[at]?.includes(id))));
    const papers = printedPapers(ids, questions);
    for (const { id, recusals } of questions) {
      const holding = papers.filter((paper) => paper.questions.some((one) => one.id === id));
      expect(holding.length).toBeLessThanOrEqual(1);
      expect(holding[0]?.copies ?? 0).toBe(ids.length - recusals.length);
    }
  });
});

describe("bases", () => {
  const roll = [
    member("a"),
    member("b"),
    member("c", "ABSENT"),
    member("d", "WRITTEN"),
    member("e", "PRESENT", ["q"]),
    member("f", "ABSENT", ["q"]),
  ];

  it("keep the recused where the rule says so", () => {
    expect(basesOf(roll, "q", rule)).toEqual({ TOTAL_MEMBERS: 6, ELIGIBLE: 4, PRESENT: 3 });
    expect(basesOf(roll, "q", { ...rule, absentInWriting: true })).toEqual({ TOTAL_MEMBERS: 6, ELIGIBLE: 4, PRESENT: 4 });
  });

  it("lose the recused where the rule says so", () => {
    expect(basesOf(roll, "q", { ...rule, recusalKeepsBase: false })).toEqual({ TOTAL_MEMBERS: 4, ELIGIBLE: 4, PRESENT: 2 });
  });
});

describe("results", () => {
  it("never break a tie", () => {
    const roll = Array.from({ length: 4 }, (_, index) => member(String(index)));
    const figures = figuresOf({ agree: 2, disagree: 2, blank: 0, invalid: 0 }, 4, roll, "q", rule);
    expect(figures).toEqual({ agree: 2, disagree: 2, blank: 0, invalid: 0, issued: 4, returned: 4, passed: false });
    expect(isTie(figures)).toBe(true);
    expect(isTie({ agree: 3, disagree: 3, passed: true })).toBe(false);
    expect(isTie({ agree: 0, disagree: 0, passed: false })).toBe(false);
    expect(validPapers(figures)).toBe(4);
  });

  it("are those of the latest counted round that asked", () => {
    const asked = (nominationId: string, number: number, state: "OPENED" | "VOID" | "CASTING", passed: boolean | null) => ({
      nominationId,
      passed,
      round: { number, state },
    });
    const questions = [
      asked("a", 2, "OPENED", true),
      asked("a", 1, "OPENED", false),
      asked("a", 3, "VOID", null),
      asked("b", 1, "OPENED", false),
      asked("c", 4, "CASTING", null),
    ];
    expect([...passedIn(questions)]).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });
});

type Ballot = { status: RollMember["status"]; recused: boolean; vote: "agree" | "disagree" | "blank" | "none" };

// The count as a clerk would do it: walk along the table, one stroke a paper, then compare by repeated addition.
function byHand(table: Ballot[], of: BallotRuleData): { issued: number; returned: number; agree: number; passed: boolean } {
  let [issued, returned, agree, base] = [0, 0, 0, 0];
  for (const seat of table) {
    const sits = seat.status === "PRESENT" || (seat.status === "WRITTEN" && of.absentInWriting);
    const stays = !seat.recused || (of.recusalKeepsBase && of.base !== "ELIGIBLE");
    if (stays && (of.base !== "PRESENT" || sits)) base++;
    if (!sits || seat.recused) continue;
    issued++;
    if (seat.vote !== "none") returned++;
    if (seat.vote === "agree") agree++;
  }
  let [have, want] = [0, 0];
  for (let turn = 0; turn < agree; turn++) have += of.denominator;
  for (let turn = 0; turn < base; turn++) want += of.numerator;
  return { issued, returned, agree, passed: base > 0 && (of.moreThan ? have > want : have >= want) };
}

const seat = fc.record({
  status: fc.constantFrom("PRESENT", "PRESENT", "PRESENT", "ABSENT", "WRITTEN"),
  recused: fc.boolean().chain((maybe) => (maybe ? fc.boolean() : fc.constant(false))),
  vote: fc.constantFrom("agree", "agree", "agree", "disagree", "blank", "none"),
}) as fc.Arbitrary<Ballot>;
const anyRule = fc.record({
  base: fc.constantFrom("TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"),
  fraction: fc.constantFrom([1, 2], [2, 3], [4, 5], [9, 10]),
  moreThan: fc.boolean(),
  absentInWriting: fc.boolean(),
  recusalKeepsBase: fc.boolean(),
});

describe("any council", () => {
  test.prop([fc.array(seat, { minLength: 5, maxLength: 30 }), anyRule], { numRuns: 2000 })(
    "counts as a clerk does by hand",
    (table, drawn) => {
      const { fraction, ...rest } = drawn;
      const of = { ...rule, ...rest, numerator: fraction[0] ?? 1, denominator: fraction[1] ?? 2 } as BallotRuleData;
      const roll = table.map((one, index) => member(String(index), one.status, one.recused ? ["q"] : []));
      const cast = table.filter((one, index) => questionsFor(roll[index] as RollMember, ["q"], of).length === 1 && one.vote !== "none");
      const tally = {
        agree: cast.filter((one) => one.vote === "agree").length,
        disagree: cast.filter((one) => one.vote === "disagree").length,
        blank: cast.filter((one) => one.vote === "blank").length,
        invalid: 0,
      };
      const { issued, returned, agree, passed } = figuresOf(tally, papersFor(roll, "q", of), roll, "q", of);
      expect({ issued, returned, agree, passed }).toEqual(byHand(table, of));
      expect(returned).toBeLessThanOrEqual(issued);
      expect(agree).toBeLessThanOrEqual(basesOf(roll, "q", of)[of.base]);
    },
  );

  test.prop([fc.integer({ min: 1, max: 30 }), anyRule])(
    "passes with one vote more whenever it passes with fewer",
    (base, { fraction, moreThan }) => {
      const threshold = { numerator: fraction[0] ?? 1, denominator: fraction[1] ?? 2, moreThan };
      const needed = votesNeeded(base, threshold);
      expect(needed).not.toBeNull();
      for (let agree = 0; agree <= base; agree++) expect(hasPassed(agree, base, threshold)).toBe(agree >= (needed ?? base + 1));
    },
  );
});

test.prop([fc.string(), fc.string()])("both reasons of a voided round are read back as they were given", (asked, decided) => {
  const line = asked.replace(/\s+/g, " ").trim();
  const voidReason = joinVoidReasons(line === "" ? null : asked, decided);
  const read = voidReasonsOf({ voidReason, voidAskedById: line === "" ? null : "one" });
  expect(read).toEqual({ asked: line === "" ? null : line, decided });
});
