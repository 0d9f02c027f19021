import { expect, type Page } from "@playwright/test";
import { vi } from "../../lib/text/vi";
import signIns from "../../prisma/seed/sign-ins.json" with { type: "json" };
import { confirm } from "./steps";

/** The steps of the secret ballot as people take them, each on a device of its own. */

const form = vi.ballots.form;
const count = vi.ballots.count;
const at = (sessionId: string, page: string) => `/lam-viec/hoi-dong/${sessionId}/${page}`;

/** The secretary makes the key, hands out three slips and locks the box; gives the slips as printed. `look` sees them while they lie there. */
export async function lockBox(page: Page, sessionId: string, look: (page: Page) => Promise<void> = async () => {}): Promise<string[]> {
  await page.goto(at(sessionId, "khoa-hom"));
  await page.getByRole("button", { name: vi.ballots.lock.make }).click();
  await expect(page.locator(".slip-text")).toHaveCount(3);
  const slips = await page.locator(".slip-text").allTextContents();
  await look(page);
  await page.getByLabel(vi.ballots.lock.given).check();
  await confirm(page, vi.ballots.lock.lockButton, vi.ballots.lock.lockSubmit);
  await page.waitForURL(/da=khoahom/);
  return slips;
}

/** A member takes papers and writes the code down; gives the code and the four groups of this device. */
export async function takePapers(page: Page, sessionId: string): Promise<{ code: string; groups: string }> {
  await page.goto(at(sessionId, "bo-phieu"));
  await page.getByLabel(form.password).fill(signIns.password);
  await page.locator("main form button[type=submit]").click();
  await expect(page.getByRole("heading", { name: form.codeHeading })).toBeVisible({ timeout: 60_000 });
  const code = (await page.locator("[data-code]").getAttribute("data-code")) ?? "";
  await page.getByRole("button", { name: form.codeKept }).click();
  return { code, groups: await groupsOn(page) };
}

/** Another device with the recovery code: the papers are back and can be marked. */
export async function restorePapers(page: Page, sessionId: string, code: string): Promise<void> {
  await page.goto(at(sessionId, "bo-phieu"));
  await page.getByLabel(form.restoreField).fill(code);
  await page.getByRole("button", { name: form.restore }).click();
}

/** Marks everything and starts to cast, and does not wait: for a device that does not live to see it. */
export async function startCasting(page: Page, choices: readonly ("AGREE" | "DISAGREE" | "BLANK")[]): Promise<void> {
  const fields = page.locator("fieldset.vote");
  await expect(fields).toHaveCount(choices.length, { timeout: 30_000 });
  for (const [index, choice] of choices.entries()) await fields.nth(index).locator(`input[value=${choice}]`).check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole("button", { name: form.toReview }).click();
  const total = String(choices.length).padStart(2, "0");
  await expect(page.getByRole("heading", { name: form.reviewHeading(total) })).toBeVisible();
  await page.getByRole("button", { name: form.cast(total) }).click();
}

/** The four groups as shown. */
export async function groupsOn(page: Page): Promise<string> {
  await expect(page.locator(".compare .print4")).toBeVisible();
  return (await page.locator(".compare .print4 span").allTextContents()).join("-");
}

/** Marks the questions in order, reviews, drops all, and waits until every paper is in. */
export async function castPapers(page: Page, choices: readonly ("AGREE" | "DISAGREE" | "BLANK")[]): Promise<void> {
  await startCasting(page, choices);
  const total = String(choices.length).padStart(2, "0");
  await expect(page.getByRole("heading", { name: form.doneHeading(total, total) })).toBeVisible({ timeout: 60_000 });
}

/** A teller seals the closed box. */
export async function sealBox(page: Page, sessionId: string): Promise<void> {
  await page.goto(at(sessionId, "kiem-phieu"));
  await confirm(page, count.sealButton, count.sealSubmit);
  await page.waitForURL(/da=niemphong/);
}

/** A teller types two slips and opens the papers. */
export async function openPapers(page: Page, sessionId: string, slips: readonly string[]): Promise<void> {
  await page.goto(at(sessionId, "kiem-phieu"));
  for (const [index, slip] of slips.entries()) await page.getByLabel(count.slip(index + 1), { exact: true }).fill(slip);
  await confirm(page, count.openButton, count.openSubmit);
  await page.waitForURL(/da=kiem1/);
}

/** The second teller confirms. */
export async function confirmCount(page: Page, sessionId: string): Promise<void> {
  await page.goto(at(sessionId, "kiem-phieu"));
  await confirm(page, count.secondButton, count.secondSubmit);
  await page.waitForURL(/da=kiem2/);
}
