import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import mammoth from "mammoth";
import { vi } from "../../lib/text/vi";
import { type MovingSite, startMovingSite } from "../support/moving-site";
import { expect, signIn, test } from "../support/person";
import { fillDossier, minutesFile, startNomination, submitNomination, uploadMinutes } from "../support/steps";

let site: MovingSite;
test.beforeAll(async () => {
  site = await startMovingSite();
});
test.afterAll(() => site?.stop());

const map = vi.plans.desk.quota;
const unit = "Phòng Thử nghiệm";
const report = /các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở/;

/** Somebody at the desk at this moment: sessions do not last as long as a plan. */
async function at(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signIn(page, username, site.password);
  return page;
}

const told = (page: Page, title: string) => page.getByRole("heading", { name: title });
const mailsTo = (username: string) => {
  const address = `${username}@so-mau.example`;
  return site.mails.filter((mail) => [mail.to].flat().some((to) => to?.text.includes(address))).map((mail) => mail.subject ?? "");
};

test("a plan runs: the obligation, the reminders, the letter, the report, the map", async ({ browser }) => {
  // A day in November: the plan's rules have become the units' obligations.
  site.moveTo("2026-11-16T08:00");
  await site.work("generateObligations");
  let officer = await at(browser, "can-bo");
  await officer.goto("/lam-viec/nghia-vu?nam=2026");
  const row = officer.getByRole("row", { name: report });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Hết ngày 14/12/2026");
  await expect(row.getByText(vi.obligations.standings.OPEN)).toBeVisible();
  await site.work("sendDigests");
  await officer.goto("/lam-viec/thong-bao");
  await expect(officer.getByText(vi.reminders.emptyTitle)).toBeVisible();

  // Fourteen working days before: one digest on the desk, one mail that waits in the outbox, then leaves. Never a second one.
  site.moveTo("2026-11-23T07:30");
  await site.work("sendDigests", 2);
  officer = await at(browser, "can-bo");
  await officer.goto("/lam-viec/thong-bao");
  await expect(told(officer, vi.reminders.digestTitle("23/11/2026", "01"))).toHaveCount(1);
  await expect(officer.getByText(/Còn 14 ngày làm việc/)).toHaveCount(1);
  let office = await at(browser, "van-phong");
  await office.goto("/lam-viec/thu-di");
  await expect(office.getByRole("row", { name: /can-bo@so-mau\.example/ }).getByText(vi.outbox.states.WAITING)).toBeVisible();
  await site.work("sendMail");
  expect(site.mails).toEqual([]);
  site.moveTo("2026-11-23T07:50");
  await site.work("sendMail", 2);
  await office.reload();
  await expect(office.getByRole("row", { name: /can-bo@so-mau\.example/ }).getByText(vi.outbox.states.SENT)).toBeVisible();
  await site.work("sendDigests");
  site.moveTo("2026-11-24T07:30");
  await site.work("sendDigests");
  await site.work("sendMail");
  expect(mailsTo("can-bo")).toEqual([vi.reminders.digestTitle("23/11/2026", "01")]);
  expect(mailsTo("truong-phong")).toEqual([vi.reminders.digestTitle("23/11/2026", "01")]);
  expect(site.mails[0]?.text).toContain(`${site.url}/lam-viec/nghia-vu`);

  // The day has gone by: first and second urging, each logged, and then the letter to the unit's head.
  for (const day of ["2026-12-15", "2026-12-17"]) {
    site.moveTo(`${day}T07:30`);
    await site.work("sendDigests", 2);
    site.moveTo(`${day}T08:00`);
    await site.work("sendMail");
  }
  officer = await at(browser, "can-bo");
  await officer.goto("/lam-viec/thong-bao");
  await expect(officer.getByText(/Đôn đốc lần 1\. Quá hạn 01 ngày làm việc/)).toHaveCount(1);
  await expect(officer.getByText(/Đôn đốc lần 2\. Quá hạn 03 ngày làm việc/)).toHaveCount(1);
  expect(mailsTo("can-bo")).toHaveLength(3);
  office = await at(browser, "van-phong");
  await office.goto("/lam-viec/ke-hoach");
  await office.locator("main a[href*='/ke-hoach/']:not([href$='/moi'])").first().click();
  await office.waitForURL(/ke-hoach\/[0-9a-f-]{36}/);
  const plan = new URL(office.url()).pathname;
  await office.goto(`${plan}/dieu-hanh`);
  await office.getByRole("button", { name: vi.acting.missing.prepare(unit) }).click();
  await office.waitForURL(/da=cong-van/);
  const [download] = await Promise.all([
    office.waitForEvent("download"),
    office.getByRole("link", { name: vi.acting.missing.download(unit) }).click(),
  ]);
  const letter = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  for (const words of [vi.acting.letter.to(unit), "14/12/2026", "nhắc lần 1: 15/12/2026; nhắc lần 2: 17/12/2026"])
    expect(letter.value).toContain(words);

  // The report comes, late; nobody of the unit is reminded any more, the neighbour is.
  site.moveTo("2026-12-18T09:00");
  officer = await at(browser, "can-bo");
  await officer.goto("/lam-viec/nghia-vu?nam=2026");
  await officer.getByRole("link", { name: report }).click();
  await officer.locator("select[name=form]").selectOption("REPORT");
  await officer.locator("input[type=file]").setInputFiles(minutesFile);
  await officer.getByRole("button", { name: vi.obligations.paper.submit, exact: true }).click();
  await officer.waitForURL(/da=da-nop/);
  await expect(officer.getByText(vi.obligations.standings.LATE).first()).toBeVisible();
  site.moveTo("2026-12-23T07:30");
  await site.work("sendDigests");
  site.moveTo("2026-12-23T08:00");
  await site.work("sendMail");
  expect([mailsTo("can-bo").length, mailsTo("ban-be").length]).toEqual([3, 4]);

  // And the exemplar of the year: the map turns.
  office = await at(browser, "van-phong");
  await office.goto(`${plan}/chi-tieu`);
  await expect(office.getByRole("heading", { level: 1, name: map.short("03", "08") })).toBeVisible();
  const cell = office
    .getByRole("row", { name: new RegExp(`^${unit}`) })
    .getByRole("cell")
    .last();
  await expect(cell).toContainText(map.cell.SHORT);
  officer = await at(browser, "can-bo");
  const subject = { kind: "INDIVIDUAL" as const, name: "Võ Thị Gương", caption: "Chuyên viên" };
  const id = await startNomination(officer, subject, "?nam=2026");
  await uploadMinutes(officer, id);
  await fillDossier(officer, { summary: "Rút ngắn thời gian trả kết quả từ 05 ngày còn 01 ngày.", year: 2026 });
  await submitNomination(officer);
  await officer.waitForURL((url) => url.pathname === `/lam-viec/de-cu/${id}`);
  await office.goto(`${plan}/chi-tieu`);
  await expect(office.getByRole("heading", { level: 1, name: map.short("02", "08") })).toBeVisible();
  await expect(cell).toHaveText("1");
  // Read the other way, one of each kind is wanted: the same unit is short again.
  await office.getByRole("link", { name: map.readings.EACH }).click();
  await office.waitForURL(/cach=EACH/);
  await expect(cell).toContainText(map.cell.SHORT);
});
