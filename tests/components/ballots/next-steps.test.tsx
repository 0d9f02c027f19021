import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CloseStep } from "../../../components/ballots/close-step";
import { DraftStep } from "../../../components/ballots/draft-step";
import { OpenStep } from "../../../components/ballots/open-step";
import { ballots } from "../../../lib/text/vi/ballots";
import { idleForm } from "../../../lib/web/form-state";

const words = ballots.round;
const action = async () => idleForm;
const rule = { secret: true, quorumNumerator: 2, quorumDenominator: 3 };

const member = (fullName: string, taken: boolean, data: { byPaper?: boolean; entitled?: boolean } = {}) => ({
  ...{ memberId: fullName, fullName, taken, byPaper: false, entitled: true, status: "PRESENT" as const },
  ...data,
});

function opening(statuses: ReturnType<typeof member>[], missingSupplied = 0, second = false, closesPast: Date | null = null): string {
  const taken = statuses.filter((row) => row.taken).length;
  const printed = statuses.filter((row) => row.byPaper).length;
  const round = { id: "r1", rule, taken, printed, facts: { missingSupplied }, statuses };
  return renderToStaticMarkup(<OpenStep round={round} action={action} second={second} closesPast={closesPast} />);
}

const red = '<summary class="btn">';
const outlined = '<summary class="btn second">';

describe("opening the box", () => {
  test("below the quorum shows the button and what it will do, and cannot be pressed", () => {
    const html = opening([member("An", true), member("Bình", false), member("Cúc", false)], 1);
    expect(html).toContain(words.suppliedMissing("01", "2/3"));
    expect(html).toContain(words.stillWithout("02", "Bình, Cúc"));
    expect(html).toMatch(/<button[^>]* disabled=""[^>]*>Mở hòm phiếu…<\/button>/);
    expect(html).toContain(words.openLater);
    expect(html).not.toContain("<summary");
  });

  test("is not red while somebody has no papers, and names who", () => {
    const html = opening([member("An", true), member("Bình", false), member("Cúc", false, { byPaper: true })]);
    expect(html).toContain(words.stillWithout("01", "Bình"));
    expect(html).toContain(outlined);
    expect(html).not.toContain(red);
  });

  test("is red when everybody entitled has papers, unless the red button is another one", () => {
    const all = [member("An", true), member("Cúc", false, { byPaper: true }), member("Dũng", false, { entitled: false })];
    expect(opening(all)).toContain(words.allSupplied);
    expect(opening(all)).toContain(red);
    expect(opening(all, 0, true)).toContain(outlined);
  });
});

test("a closing time that has passed comes before opening", () => {
  const html = opening([member("An", true)], 0, false, new Date("2026-11-22T08:00:00Z"));
  expect(html).toContain(words.closesPast("15:00 ngày 22/11/2026"));
  expect(html).toMatch(/<button[^>]* disabled=""[^>]*>Mở hòm phiếu…<\/button>/);
});

describe("closing the box", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const closing = (closesAt: Date | null) =>
    renderToStaticMarkup(<CloseStep round={{ id: "r1", closesAt }} action={action} now={now} second={false} />);

  test("says what to ask first while the box takes papers, and is red once the clock has shut it", () => {
    expect(closing(null)).toContain(words.closeAskFirst);
    expect(closing(null)).toContain(outlined);
    const later = closing(new Date("2026-11-22T09:00:00Z"));
    expect(later).toContain(words.closesByItself("16:00 ngày 22/11/2026"));
    expect(later).toContain(outlined);
    expect(closing(now)).toContain(words.clockShut);
    expect(closing(now)).toContain(red);
  });
});

describe("a round being prepared", () => {
  const drafted = (missingForQuorum: number, secret = true) =>
    renderToStaticMarkup(
      <DraftStep
        sessionId="s1"
        round={{
          ...{ id: "r1", rule: { ...rule, secret }, facts: { missingForQuorum, handRecorded: false }, recordedBy: "", statuses: [] },
          questions: [{ id: "q1", name: "Tổ một cửa", recusals: [], papers: 5, recorded: null }],
        }}
        actions={{ recuse: action, withdraw: action, record: action }}
      />,
    );

  test("below the quorum says how many are missing and shows the shut button", () => {
    expect(drafted(2)).toContain(words.presentMissing("02", "2/3"));
    expect(drafted(2)).toMatch(/<button[^>]* disabled=""[^>]*>Khóa hòm và phát phiếu<\/button>/);
    expect(drafted(2, false)).not.toContain(words.lockButton);
    expect(drafted(2, false)).not.toContain(words.handSubmit);
  });

  test("with a quorum leads to the locking, or to the totals of the hands", () => {
    expect(drafted(0)).toContain('href="/lam-viec/hoi-dong/s1/khoa-hom"');
    expect(drafted(0)).not.toContain("disabled");
    expect(drafted(0, false)).toContain(words.handSubmit);
  });
});
