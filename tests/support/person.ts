import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import signIns from "../../prisma/seed/sign-ins.json" with { type: "json" };

type Look = { script?: boolean; width?: number };

/** Opens a browser context of one's own and signs in as a sample person, through the sign-in page. */
export type SignedInAs = (username: string, look?: Look) => Promise<Page>;

async function open(browser: Browser, { script = true, width = 1280 }: Look): Promise<BrowserContext> {
  return browser.newContext({ javaScriptEnabled: script, viewport: { width, height: width < 600 ? 740 : 900 } });
}

/** Types name and password and waits for the desk. */
export async function signIn(page: Page, username: string, password = signIns.password): Promise<void> {
  await page.goto("/dang-nhap");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL("**/lam-viec");
}

/** Tests get people, not plumbing; a page that throws or breaks the content policy fails the test. */
export const test = base.extend<{ signedInAs: SignedInAs; visitor: (look?: Look) => Promise<Page> }>({
  signedInAs: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (username, look = {}) => {
      const context = await open(browser, look);
      opened.push(context);
      const page = await context.newPage();
      watch(page, faults);
      await signIn(page, username);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
  visitor: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (look = {}) => {
      const context = await open(browser, look);
      opened.push(context);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
});

function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4(04|22|09|03)/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
}

export { expect };
