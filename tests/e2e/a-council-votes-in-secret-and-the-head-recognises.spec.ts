import { vi } from "../../lib/text/vi";
import { castPapers, confirmCount, groupsOn, lockBox, openPapers, sealBox, takePapers } from "../support/ballot-steps";
import { expect, test } from "../support/person";
import {
  acceptDossier,
  approveNomination,
  confirm,
  fillDossier,
  fillSignature,
  idIn,
  startNomination,
  submitIn,
  submitNomination,
  writeStory,
} from "../support/steps";

const name = "Nguyễn Thị Hồng Ngát";
const title = "Cuốn sổ bìa xanh ở quầy dịch vụ";
const words = vi.councils.session;
const round = vi.ballots.round;

test("Bình Phước: nomination without script, secret ballot at 360 px, decision, certificate, story", async ({ signedInAs, visitor }) => {
  const officer = await signedInAs("bp-donvi", { script: false });
  const id = await startNomination(officer, { kind: "INDIVIDUAL", name, caption: "Phiên dịch viên" });
  await fillDossier(officer, { summary: "Lập sổ theo dõi từng hồ sơ dịch, không để người dân hỏi lại lần hai.", year: 2026 });
  await submitNomination(officer);

  const head = await signedInAs("bp-uyvien2", { script: false });
  await approveNomination(head, id);

  const office = await signedInAs("bp-vanphong");
  await acceptDossier(office, id);

  const secretary = await signedInAs("bp-thuky");
  await secretary.goto("/lam-viec/hoi-dong/moi");
  await secretary.locator("select[name=councilId]").selectOption({ index: 1 });
  await secretary.locator("select[name=planId]").selectOption({ index: 1 });
  await secretary.locator("input[name=year]").fill("2026");
  await secretary.locator("input[name=title]").fill("Phiên họp bổ sung năm 2026");
  await secretary.locator("input[name=day]").fill("22/11/2026");
  await secretary.locator("input[name=time]").fill("14:00");
  await secretary.locator("input[name=place]").fill("Phòng họp số 2");
  await secretary.locator("main form button[type=submit]").last().click();
  await secretary.waitForURL(/hoi-dong\/[0-9a-f-]{36}/);
  const sessionId = idIn(secretary);
  await secretary.getByRole("checkbox", { name: new RegExp(name) }).check();
  await secretary.getByRole("button", { name: words.agendaSubmit }).click();
  await expect(secretary.getByRole("table").getByRole("link", { name })).toBeVisible();
  await confirm(secretary, words.openButton, words.openSubmit);
  await expect(secretary.getByText(words.phase.attend)).toBeVisible();
  for (const present of await secretary.locator("input[name^='members.'][value=PRESENT]").all()) await present.check();
  await secretary.getByRole("button", { name: words.attendanceSubmit }).click();
  await expect(secretary.getByText(words.enough)).toBeVisible();
  await secretary.getByRole("checkbox", { name: new RegExp(name) }).check();
  await secretary.getByRole("button", { name: round.prepareSubmit }).click();
  await secretary.waitForURL(/da=vong/);
  const slips = await lockBox(secretary, sessionId);

  const phones = [];
  for (const member of ["bp-giamdoc", "bp-phogiamdoc", "bp-vanphong", "bp-truongphong", "bp-uyvien"]) {
    const phone = await signedInAs(member, { width: 360 });
    const { groups } = await takePapers(phone, sessionId);
    phones.push({ phone, groups });
  }
  await secretary.goto(`/lam-viec/hoi-dong/${sessionId}/man-chieu`);
  expect(phones.map(({ groups }) => groups)).toEqual(Array(5).fill(await groupsOn(secretary)));
  await secretary.goto(`/lam-viec/hoi-dong/${sessionId}`);
  await expect(secretary.getByText(round.issuingProgress("05", "07"), { exact: true })).toBeVisible();
  await confirm(secretary, round.openButton, round.openSubmit);
  await expect(secretary.getByText(words.phase.casting)).toBeVisible();
  for (const [index, { phone }] of phones.entries()) await castPapers(phone, [index === 4 ? "DISAGREE" : "AGREE"]);
  await confirm(secretary, round.closeButton, round.closeSubmit);
  await secretary.waitForURL(/da=hoidongphieu/);

  const [first, second] = [await signedInAs("bp-kiemphieu1"), await signedInAs("bp-kiemphieu2")];
  await sealBox(first, sessionId);
  await openPapers(first, sessionId, slips.slice(1));
  await confirmCount(second, sessionId);
  for (const { phone } of phones.slice(0, 1)) {
    await phone.reload();
    await expect(phone.getByRole("heading", { name: vi.ballots.form.checkHeading("01", "01") })).toBeVisible();
  }
  await secretary.goto(`/lam-viec/hoi-dong/${sessionId}`);
  await expect(secretary.getByText(vi.ballots.tally.passed, { exact: true }).first()).toBeVisible();
  await secretary.locator("textarea[name=conclusion]").fill("Hội đồng thông qua kết quả kiểm phiếu.");
  await secretary.getByRole("button", { name: words.minutesSubmit }).click();
  await secretary.waitForURL(/da=/);
  await confirm(secretary, words.closeButton, words.closeSubmit);
  await expect(secretary.getByText(words.phase.ended)).toBeVisible();
  await secretary.goto(`/lam-viec/hoi-dong/${sessionId}/bien-ban`);
  await expect(secretary.getByText(name).first()).toBeVisible();

  const director = await signedInAs("bp-giamdoc");
  await director.goto("/lam-viec/cong-nhan");
  await director.getByRole("link", { name: vi.exemplars.ready.decide }).first().click();
  await fillSignature(director, "77/QĐ-SNgV");
  await confirm(director, vi.exemplars.decide.open, vi.exemplars.decide.submit);
  await director.waitForURL(/quyet-dinh\/[0-9a-f-]{36}/);
  await expect(director.getByText(name).first()).toBeVisible();
  await director.goto(await firstHref(director, "a[href*='/cong-nhan/giay/']"));
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await director.locator("main").textContent()) ?? "")?.[0] ?? "";
  expect(code).not.toBe("");

  const reader = await visitor({ script: false });
  await reader.goto(`/xac-minh/${code}`);
  await expect(reader.getByText(name).first()).toBeVisible();

  const articleId = await writeStory(officer, name, title);
  const editor = await signedInAs("bp-bientap");
  await editor.goto(`/lam-viec/bai-viet/${articleId}/duyet`);
  await submitIn(editor, vi.articles.review.approve);
  await reader.goto("/guong?q=hong+ngat");
  await reader
    .getByRole("main")
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.getByText("77/QĐ-SNgV").first()).toBeVisible();
});

async function firstHref(page: import("@playwright/test").Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().getAttribute("href")) ?? "";
}
