import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { makeSeed, slipsOf } from "../../lib/sealing/tally-key";
import { vi } from "../../lib/text/vi";
import { castPapers, confirmCount, groupsOn, lockBox, restorePapers, sealBox, startCasting, takePapers } from "../support/ballot-steps";
import { seatCouncil } from "../support/council-rows";
import { expect, test } from "../support/person";
import { holdBeforeCamera, printedCode } from "../support/slip-camera";
import { confirm, idIn } from "../support/steps";

const year = 2027;
const nominees = ["Trần Thị Ngọc Lan", "Bùi Văn Khải"] as const;
const words = vi.councils.session;
const { round, form, count } = vi.ballots;
const run = promisify(execFile);

test("a vote survives a dead phone, a foreign list, a recusal, a printed paper and wrong slips", async ({ signedInAs }) => {
  const rows = await seatCouncil({ year, nominees, teller: "bp-kiemphieu3" });
  const secretary = await signedInAs("bp-thuky");
  const sessionId = await draftRound(secretary, await rows.nameOf("bp-uyvien"));
  let codeOfFirst = "";
  const slips = await lockBox(secretary, sessionId, async (page) => {
    codeOfFirst = await printedCode(page, 0);
  });

  // To the first phone a foreign list is shown before it takes anything.
  const phone = await signedInAs("bp-giamdoc", { width: 360 });
  await secretary.goto(at(sessionId, "man-chieu"));
  const groups = await groupsOn(secretary);
  await showForeignList(phone, rows.agencyId);
  await phone.goto(at(sessionId, "bo-phieu"));
  expect(await groupsOn(phone)).not.toBe(groups);
  await phone.getByText(form.differs).click();
  await expect(phone.getByText(form.differsSteps[0])).toBeVisible();
  await showTrueList(phone);
  expect((await takePapers(phone, sessionId)).groups).toBe(groups);
  // A laptop prepares a request that is never answered, for the password was wrong; its owner then takes papers on the phone.
  const spare = await signedInAs("bp-truongphong", { width: 360 });
  await spare.goto(at(sessionId, "bo-phieu"));
  await spare.getByLabel(form.password).fill("mat-khau-sai");
  await spare.locator("main form button[type=submit]").click();
  await expect(spare.getByRole("alert").filter({ hasText: vi.ballots.reasons.wrongPassword })).toBeVisible({ timeout: 60_000 });
  const doomed = await signedInAs("bp-truongphong", { width: 360 });
  const { code } = await takePapers(doomed, sessionId);
  const recused = await signedInAs("bp-uyvien", { width: 360 });
  await takePapers(recused, sessionId);

  // A phone that holds papers sends nothing under another list.
  await showForeignList(phone, rows.agencyId);
  await phone.reload();
  await expect(phone.getByRole("heading", { name: form.mismatchHeading })).toBeVisible();
  await showTrueList(phone);
  await phone.reload();
  await expect(phone.getByRole("heading", { name: form.waitHeading("02") })).toBeVisible();

  const onPaper = await rows.nameOf("bp-vanphong");
  await secretary.goto(at(sessionId));
  await secretary.getByRole("row", { name: onPaper }).getByRole("button", { name: round.givePrinted }).click();
  await secretary.waitForURL(/da=phieugiay/);
  await printBallots(secretary);
  await expect(secretary.getByText(round.issuingProgress("03", "07"), { exact: true })).toBeVisible();
  // Four of seven are no quorum: the box stays shut until a fifth has papers.
  await expect(secretary.getByText(round.suppliedMissing("01", "2/3"))).toBeVisible();
  const late = await signedInAs("bp-phogiamdoc", { width: 360 });
  await takePapers(late, sessionId);
  await secretary.reload();
  await confirm(secretary, round.openButton, round.openSubmit);
  await expect(secretary.getByText(words.phase.casting)).toBeVisible();

  // The second phone dies when one paper is in; the laptop asks for the code, in spite of what it has prepared, and goes on with it.
  let sent = 0;
  await doomed.route("**/hom-phieu", (route) => {
    sent += 1;
    return sent === 1 ? route.continue() : undefined;
  });
  await startCasting(doomed, ["AGREE", "AGREE"]);
  await expect(doomed.getByRole("heading", { name: form.sending("01", "02") })).toBeVisible();
  await expect.poll(() => sent).toBe(2);
  await doomed.context().close();
  await restorePapers(spare, sessionId, mistyped(code));
  await expect(spare.getByRole("alert").filter({ hasText: form.codeFailure.group(1) })).toBeVisible();
  await restorePapers(spare, sessionId, code);
  await castPapers(spare, ["AGREE", "AGREE"]);
  await expect(spare.getByText(form.elsewhere("01"))).toBeVisible();
  await castPapers(phone, ["AGREE", "DISAGREE"]);
  await expect(recused.getByText(form.noPaper)).toBeVisible({ timeout: 30_000 });
  await castPapers(recused, ["AGREE"]);
  await castPapers(late, ["BLANK", "BLANK"]);

  await secretary.goto(at(sessionId));
  await confirm(secretary, round.closeButton, round.closeSubmit);
  await secretary.waitForURL(/da=hoidongphieu/);

  // Three tellers: one seals, one enters what lies on paper, one opens; the first confirms.
  const [sealer, clerk, opener] = [
    await signedInAs("bp-kiemphieu3"),
    await signedInAs("bp-kiemphieu1", { width: 360 }),
    await signedInAs("bp-kiemphieu2", { width: 360 }),
  ];
  await sealBox(sealer, sessionId);
  await phone.goto(at(sessionId));
  const [sealedList] = await Promise.all([phone.waitForEvent("download"), phone.getByRole("link", { name: count.sealedList }).click()]);
  await phone.goto(at(sessionId, "bo-phieu"));
  await enterPrinted(clerk, sessionId);
  await refuseWrongSlips(opener, sessionId, slips);
  await holdBeforeCamera(opener, { picture: codeOfFirst });
  await opener.getByRole("button", { name: count.camera.start(1) }).click();
  await expect(opener.getByLabel(count.slip(1), { exact: true })).toHaveValue(slips[0] ?? "");
  await expect(opener.getByText(count.printedCheck(await rows.displayName("bp-kiemphieu1")))).toBeVisible();
  await opener.getByLabel(count.slip(2), { exact: true }).fill(slips[2] ?? "");
  await confirm(opener, count.openButton, count.openSubmit);
  await opener.waitForURL(/da=kiem1/);
  await confirmCount(sealer, sessionId);

  await expectFigures(secretary, sessionId);
  await phone.reload();
  await expect(phone.getByRole("heading", { name: form.checkHeading("02", "02") })).toBeVisible();
  await verify(phone, sessionId, await sealedList.path());
  await rows.close();
});

const at = (sessionId: string, page = "") => `/lam-viec/hoi-dong/${sessionId}${page === "" ? "" : `/${page}`}`;

/** From the invitation to a round about both nominees, with one recusal for the second. */
async function draftRound(secretary: Page, recused: string): Promise<string> {
  await secretary.goto("/lam-viec/hoi-dong/moi");
  await secretary.locator("select[name=councilId]").selectOption({ index: 1 });
  await secretary.locator("select[name=planId]").selectOption({ index: 1 });
  for (const [name, value] of Object.entries({ year: String(year), title: "Phiên họp có sự cố", day: "22/11/2026", time: "15:00" }))
    await secretary.locator(`input[name=${name}]`).fill(value);
  await secretary.locator("input[name=place]").fill("Phòng họp số 3");
  await secretary.locator("main form button[type=submit]").last().click();
  await secretary.waitForURL(/hoi-dong\/[0-9a-f-]{36}/);
  const sessionId = idIn(secretary);
  for (const name of nominees) await secretary.getByRole("checkbox", { name: new RegExp(name) }).check();
  await secretary.getByRole("button", { name: words.agendaSubmit }).click();
  await secretary.waitForURL(/da=chuongtrinh/);
  await confirm(secretary, words.openButton, words.openSubmit);
  await expect(secretary.getByText(words.phase.attend)).toBeVisible();
  for (const present of await secretary.locator("input[name^='members.'][value=PRESENT]").all()) await present.check();
  await secretary.getByRole("button", { name: words.attendanceSubmit }).click();
  await expect(secretary.getByText(words.enough)).toBeVisible();
  for (const name of nominees) await secretary.getByRole("checkbox", { name: new RegExp(name) }).check();
  await secretary.getByRole("button", { name: round.prepareSubmit }).click();
  await secretary.waitForURL(/da=vong/);
  await secretary.getByText(round.recuseTitle).click();
  await secretary.locator("select[name=memberId]").selectOption({ label: recused });
  await secretary.locator("select[name=questionId]").selectOption({ label: nominees[1] });
  await secretary.locator("input[name=reason]").fill("Là anh em họ");
  await secretary.getByRole("button", { name: round.recuseSubmit }).click();
  await expect(secretary.getByText(round.recusalLine(recused, nominees[1], "Là anh em họ")).first()).toBeVisible();
  return sessionId;
}

/** The page comes with another list than the one that was locked, as if somebody had changed it on the way. */
async function showForeignList(page: Page, agencyId: string): Promise<void> {
  const foreign = agencyId.replace(/^./, (sign) => (sign === "0" ? "1" : "0"));
  await page.route("**/bo-phieu*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(agencyId, foreign) });
  });
}

const showTrueList = (page: Page) => page.unroute("**/bo-phieu*");

/** One sign of the first group copied wrongly. */
const mistyped = (text: string) => text.replace(/^./, (sign) => (sign === "2" ? "3" : "2"));

/** The one paper ballot comes as a file: a page with both nominees and nobody's name. */
async function printBallots(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: vi.ballots.printed.button });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const { text } = await extractText(new Uint8Array(readFileSync(await file.path())), { mergePages: false });
  expect(text).toHaveLength(1);
  for (const name of [...nominees, vi.ballots.printed.title]) expect(text[0]?.replace(/\s+/g, " ")).toContain(name);
}

/** Printed papers: a sum that does not agree is refused, then the right one stands. */
async function enterPrinted(page: Page, sessionId: string): Promise<void> {
  await page.goto(at(sessionId, "kiem-phieu"));
  const totals = async (index: number, values: readonly number[]) => {
    const inputs = page.locator("fieldset.part").nth(index).locator("input[type=text]");
    for (const [place, value] of values.entries()) await inputs.nth(place).fill(String(value));
  };
  await totals(0, [1, 1, 0, 0, 0]);
  await totals(1, [0, 0, 1, 0, 0]);
  await page.getByRole("button", { name: count.printedSubmit }).click();
  await expect(page.getByText(vi.ballots.reasons.printedTooMany).first()).toBeVisible();
  await totals(0, [1, 0, 0, 0, 0]);
  await page.getByRole("button", { name: count.printedSubmit }).click();
  await page.waitForURL(/da=phieugiay/);
}

/** A slip copied wrongly, one of another round, the same one twice, and a camera that may not be used: each says what is wrong. */
async function refuseWrongSlips(page: Page, sessionId: string, slips: readonly string[]): Promise<void> {
  await page.goto(at(sessionId, "kiem-phieu"));
  const [one, two] = [page.getByLabel(count.slip(1), { exact: true }), page.getByLabel(count.slip(2), { exact: true })];
  await one.fill(mistyped(slips[0] ?? ""));
  await expect(page.getByText(count.slipFailure.group(1))).toBeVisible();
  await one.fill((await slipsOf(makeSeed()))[0]);
  await expect(page.getByText(count.slipFailure.otherRound)).toBeVisible();
  await one.fill(slips[0] ?? "");
  await two.fill(slips[0] ?? "");
  await expect(page.getByText(count.pairWrong)).toBeVisible();
  await one.fill("");
  await two.fill("");
  await holdBeforeCamera(page, "refused");
  await page.getByRole("button", { name: count.camera.start(1) }).click();
  await expect(page.getByText(count.camera.refused)).toBeVisible();
}

/** Four phones and one printed paper for the first nominee; the second has one member fewer. */
async function expectFigures(page: Page, sessionId: string): Promise<void> {
  await page.goto(at(sessionId, "bien-ban"));
  const table = page.getByRole("table", { name: vi.ballots.tally.caption });
  const figures = async (name: string) => (await table.getByRole("row", { name }).getByRole("cell").allTextContents()).map(Number);
  // Issued, returned, valid, blank, invalid, agree, disagree; the last cell is the outcome in words.
  expect((await figures(nominees[0])).slice(0, 7)).toEqual([5, 5, 4, 1, 0, 4, 0]);
  expect((await figures(nominees[1])).slice(0, 7)).toEqual([4, 4, 2, 2, 0, 1, 1]);
  await expect(table.getByRole("row", { name: nominees[0] })).toContainText(vi.ballots.tally.passed);
  await expect(table.getByRole("row", { name: nominees[1] })).toContainText(vi.ballots.tally.failed);
}

/** A member saves the own papers and the whole record, and the verifier finds both right, and the list taken at the sealing too. */
async function verify(page: Page, sessionId: string, list: string): Promise<void> {
  await page.getByText(form.ownTitle).click();
  const [own] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: form.ownSave }).click()]);
  await page.goto(at(sessionId, "kiem-phieu"));
  const [record] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: count.bundle }).click()]);
  expect(record.suggestedFilename()).toBe("ho-so-phieu.zip");
  const answer = run("npm", ["run", "--silent", "kiem-phieu", "--", await record.path(), list, await own.path()]);
  const { stdout } = await answer.catch((refusal: { stdout: string }) => refusal);
  expect(stdout).toContain("Hồ sơ khớp: cả 20 mục đều đúng.");
  expect(stdout).toContain("Phiếu của tôi có trong bảng, đúng lựa chọn");
}
