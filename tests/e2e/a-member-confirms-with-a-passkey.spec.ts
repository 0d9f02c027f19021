import AxeBuilder from "@axe-core/playwright";
import type { CDPSession, Page } from "@playwright/test";
import pg from "pg";
import { vi } from "../../lib/text/vi";
import signIns from "../../prisma/seed/sign-ins.json" with { type: "json" };
import { lockBox } from "../support/ballot-steps";
import { seatCouncil } from "../support/council-rows";
import { expect, test } from "../support/person";
import { confirm, idIn } from "../support/steps";

const year = 2029;
const nominee = "Phan Thị Thu Hà";
const words = vi.passkeys;
const { form, round } = vi.ballots;

/** Chromium's own stand-in for a phone that knows its owner. `knows` says whether it recognises who touches it. */
async function giveDevice(page: Page): Promise<{ knows: (owner: boolean) => Promise<void> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    knows: async (owner) => {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: owner });
    },
  };
}

test("a member adds a passkey on the phone, takes papers with it, and lets it go", async ({ signedInAs }) => {
  const rows = await seatCouncil({ year, nominees: [nominee], teller: "bp-kiemphieu4" });
  const sessionId = await issuingRound(await signedInAs("bp-thuky"));
  const phone = await signedInAs("bp-uyvien", { width: 360 });
  const device = await giveDevice(phone);

  // Without a passkey the page asks for the password alone.
  await phone.goto(`/lam-viec/hoi-dong/${sessionId}/bo-phieu`);
  await expect(phone.getByRole("button", { name: form.take("01"), exact: true })).toBeVisible();
  await expect(phone.getByRole("button", { name: form.takeByPasskey("01") })).toHaveCount(0);

  await addPasskey(phone);
  await phone.locator("summary", { hasText: "Đổi tên hoặc bỏ" }).click();
  await expectClean(phone);
  await expectOnce(phone);
  await rename(phone, "Điện thoại cơ quan của ủy viên Hội đồng");

  // A phone that does not recognise who touches it confirms nothing; the sentence says what else there is.
  await phone.goto(`/lam-viec/hoi-dong/${sessionId}/bo-phieu`);
  await device.knows(false);
  await phone.getByRole("button", { name: form.takeByPasskey("01") }).click();
  await expect(phone.getByRole("alert").filter({ hasText: words.faults.stopped })).toBeVisible({ timeout: 130_000 });
  expect(await taken()).toBe(0);
  await expectClean(phone);
  await device.knows(true);
  await phone.getByRole("button", { name: form.takeByPasskey("01") }).click();
  await expect(phone.getByRole("heading", { name: form.codeHeading })).toBeVisible({ timeout: 60_000 });
  expect(await taken()).toBe(1);
  await phone.getByRole("button", { name: form.codeKept }).click();
  await expect(phone.getByRole("heading", { name: form.waitHeading("01") })).toBeVisible();

  // On a machine without script the password ends it.
  const old = await signedInAs("bp-uyvien", { script: false });
  await old.goto("/lam-viec/tai-khoan");
  expect(await old.content()).toContain(words.needsScript);
  await expect(old.getByRole("button", { name: words.add })).toHaveCount(0);
  await old.locator("summary", { hasText: "Đổi tên hoặc bỏ" }).click();
  const ending = old.locator("form", { has: old.getByRole("button", { name: words.remove }) });
  await ending.getByLabel(words.password).fill("sai-mat-khau");
  await ending.getByRole("button", { name: words.remove }).click();
  await expect(old.getByText(words.reasons.wrongPassword).first()).toBeVisible();
  await ending.getByLabel(words.password).fill(signIns.password);
  await ending.getByRole("button", { name: words.remove }).click();
  await expect(old.getByText(words.done["da-bo-khoa"] ?? "")).toBeVisible();
  await expect(old.getByText(words.empty)).toBeVisible();
  await rows.close();
});

test("a passkey changes the password and ends itself, and a wrong password adds none", async ({ signedInAs }) => {
  const page = await signedInAs("bp-kiemphieu2");
  await giveDevice(page);
  await page.goto("/lam-viec/tai-khoan");
  await expect(page.getByText(words.empty)).toBeVisible();
  await page.locator("#khoa-moi-password").fill("sai-mat-khau");
  await page.getByRole("button", { name: words.add }).click();
  await expect(page.getByText(words.reasons.wrongPassword).first()).toBeVisible();
  await addPasskey(page);

  await page.locator("#f-newPassword").fill("mot cau khac de nho");
  await page.locator("#f-newPasswordAgain").fill("mot cau khac de nho lam");
  await page.getByRole("button", { name: words.confirmToChange }).click();
  await expect(page.getByText(vi.auth.reasons.passwordsDiffer).first()).toBeVisible();
  await page.locator("#f-newPassword").fill(signIns.password);
  await page.locator("#f-newPasswordAgain").fill(signIns.password);
  await page.getByRole("button", { name: words.confirmToChange }).click();
  await page.waitForURL(/dang-nhap\?da=passwordSet/);
  await page.getByLabel("Tên đăng nhập").fill("bp-kiemphieu2");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(signIns.password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL("**/lam-viec");

  await page.goto("/lam-viec/tai-khoan");
  await page.locator("summary", { hasText: "Đổi tên hoặc bỏ" }).click();
  await page.getByRole("button", { name: words.confirmToRemove }).click();
  await expect(page.getByText(words.done["da-bo-khoa"] ?? "")).toBeVisible();
  await expect(page.getByText(words.empty)).toBeVisible();
});

/** Adds one on the account page with the password. */
async function addPasskey(page: Page): Promise<void> {
  await page.goto("/lam-viec/tai-khoan");
  await page.locator("#khoa-moi-password").fill(signIns.password);
  await page.getByRole("button", { name: words.add }).click();
  await expect(page.getByText(words.done["da-them-khoa"] ?? "")).toBeVisible();
  await expect(page.locator("#khoa-moi-password")).toHaveValue("");
  await expect(page.locator("summary", { hasText: "Đổi tên hoặc bỏ" })).toHaveCount(1);
}

/** The device that has one makes no second one. */
async function expectOnce(page: Page): Promise<void> {
  await page.getByRole("button", { name: words.confirmToAdd }).click();
  await expect(page.getByText(words.faults.there)).toBeVisible();
}

async function rename(page: Page, label: string): Promise<void> {
  await page.goto("/lam-viec/tai-khoan");
  await page.locator("summary", { hasText: "Đổi tên hoặc bỏ" }).click();
  const naming = page.locator("form", { has: page.getByRole("button", { name: words.rename }) });
  await naming.getByLabel(words.label).fill(label);
  await naming.getByRole("button", { name: words.rename }).click();
  await expect(page.getByText(words.done["da-doi-ten-khoa"] ?? "")).toBeVisible();
  await expect(page.getByText(label, { exact: true })).toBeVisible();
}

/** On a desk and on a phone: no fault of access, nothing beyond the edge. */
async function expectClean(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const { violations } = await new AxeBuilder({ page }).include("main").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
}

/** Members who hold papers of this year's session. */
async function taken(): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM "BallotReceipt" b JOIN "BallotRound" r ON r.id = b."roundId" JOIN "CouncilSession" s ON s.id = r."sessionId" WHERE s.year = $1`,
      [year],
    );
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
}

/** The secretary opens a session with one nominee and locks the box: papers are given out. */
async function issuingRound(secretary: Page): Promise<string> {
  const session = vi.councils.session;
  await secretary.goto("/lam-viec/hoi-dong/moi");
  await secretary.locator("select[name=councilId]").selectOption({ index: 1 });
  await secretary.locator("select[name=planId]").selectOption({ index: 1 });
  for (const [name, value] of Object.entries({ year: String(year), title: "Phiên họp có khóa truy cập", day: "23/11/2026", time: "09:00" }))
    await secretary.locator(`input[name=${name}]`).fill(value);
  await secretary.locator("input[name=place]").fill("Phòng họp số 4");
  await secretary.locator("main form button[type=submit]").last().click();
  await secretary.waitForURL(/hoi-dong\/[0-9a-f-]{36}/);
  const sessionId = idIn(secretary);
  await secretary.getByRole("checkbox", { name: new RegExp(nominee) }).check();
  await secretary.getByRole("button", { name: session.agendaSubmit }).click();
  await secretary.waitForURL(/da=chuongtrinh/);
  await confirm(secretary, session.openButton, session.openSubmit);
  await expect(secretary.getByText(session.phase.attend)).toBeVisible();
  for (const present of await secretary.locator("input[name^='members.'][value=PRESENT]").all()) await present.check();
  await secretary.getByRole("button", { name: session.attendanceSubmit }).click();
  await expect(secretary.getByText(session.enough)).toBeVisible();
  await secretary.getByRole("checkbox", { name: new RegExp(nominee) }).check();
  await secretary.getByRole("button", { name: round.prepareSubmit }).click();
  await secretary.waitForURL(/da=vong/);
  await lockBox(secretary, sessionId);
  return sessionId;
}
