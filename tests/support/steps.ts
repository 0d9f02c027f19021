import { expect, type Page } from "@playwright/test";
import { vi } from "../../lib/text/vi";

/** The steps of the path as people take them: by the words on the page, with or without script. */

const write = vi.nominations.write;

/** Opens a confirm step and presses the final button in it. */
export async function confirm(page: Page, open: string, submit: string): Promise<void> {
  await page.locator("summary", { hasText: open }).first().click();
  await page.locator("details[open].confirm").getByRole("button", { name: submit, exact: true }).click();
}

/** Id of the row in the page's address: /lam-viec/<list>/<id>… */
export const idIn = (page: Page): string => new URL(page.url()).pathname.split("/")[3] ?? "";

export type NewSubject = {
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  name: string;
  caption: string;
  external?: string;
  members?: string;
};

/** From the list to a draft about somebody new; gives the nomination's id. */
export async function startNomination(page: Page, subject: NewSubject, query = ""): Promise<string> {
  await page.goto(`/lam-viec/de-cu/moi${query}`);
  await page.locator("input[name=subject][value=NEW]").check();
  await page.locator(`input[name=kind][value=${subject.kind}]`).check();
  await page.locator("input[name=name]").last().fill(subject.name);
  await page.locator("input[name=caption]").fill(subject.caption);
  if (subject.members) await page.locator("textarea[name=members]").fill(subject.members);
  if (subject.external) {
    await page.locator("input[name=external]").check();
    await page.locator("input[name=organisation]").fill(subject.external);
  }
  await page.getByRole("button", { name: vi.nominations.fresh.submit }).click();
  await page.waitForURL("**/soan**");
  return idIn(page);
}

/** From a registration of the year to a draft. */
export async function startFromRegistration(page: Page, name: string, query = ""): Promise<string> {
  await page.goto(`/lam-viec/de-cu/moi${query}`);
  await page.getByRole("radio", { name: new RegExp(name) }).check();
  await page.getByRole("button", { name: vi.nominations.fresh.submit }).click();
  await page.waitForURL("**/soan**");
  return idIn(page);
}

/** Fills every part of the dossier and saves; criteria of a field appear after the first save. */
export async function fillDossier(page: Page, about: { summary: string; year: number; minutes?: boolean }): Promise<void> {
  await page.locator("input[name=exemplarClass][value=SINGLE_ASPECT]").check();
  const field = page.locator("select[name=workFieldId], input[name=workFieldId]");
  if (await field.count()) {
    const tag = await field.first().evaluate((node) => node.tagName);
    if (tag === "SELECT") await field.selectOption({ index: 1 });
    else await field.first().check();
    await page.getByRole("button", { name: write.save }).last().click();
    await page.waitForURL("**da=**");
  }
  await page.locator("textarea[name=summary]").fill(about.summary);
  for (const area of await page.locator("textarea[name^='answers.']").all())
    await area.fill("Đã làm được, có số liệu trước và sau kèm theo.");
  for (const input of await page.locator("input[name^='evidence.'][name$='.text']").all()) await input.fill("Báo cáo tổng kết năm");
  for (const input of await page.locator("input[name^='evidence.'][name$='.page']").all()) await input.fill("3");
  await page.locator("input[name='achievements.0.year']").fill(String(about.year));
  await page.locator("input[name='achievements.0.text']").fill("Hoàn thành xuất sắc nhiệm vụ");
  if (await page.locator("input[name=deliberationChair]").count()) {
    await page.locator("input[name=deliberatedOn]").fill("01/11/2025");
    await page.locator("input[name=deliberationChair]").fill("Trưởng đơn vị");
    await page.locator("input[name=deliberationTotal]").fill("12");
    await page.locator("input[name=deliberationPresent]").fill("11");
    await page.locator("input[name=deliberationAgree]").fill("11");
  }
  if (await page.locator("input[name=negativeDeclared]").count()) await page.locator("input[name=negativeDeclared]").check();
  for (const consent of ["NAME", "TITLE_UNIT", "STORY"]) await page.locator(`input[name=consentFields][value=${consent}]`).check();
  await page.locator("input[name=consentBasis]").fill("Phiếu đồng ý có chữ ký ngày 01/11/2025");
  await page.locator("input[name=truthDeclared]").check();
}

/** A small real PDF. */
export const minutesFile = {
  name: "Biên bản họp.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  ),
};

/** Puts the minutes of the unit into the dossier. */
export async function uploadMinutes(page: Page, id: string): Promise<void> {
  await page.goto(`/lam-viec/de-cu/${id}/soan/minh-chung/bien-ban`);
  await page.locator("input[type=file]").setInputFiles(minutesFile);
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL(/da=/);
  await page.goto(`/lam-viec/de-cu/${id}/soan`);
}

/** From the written form to the hands of the unit's head. */
export async function submitNomination(page: Page): Promise<void> {
  await page.getByRole("button", { name: write.check }).click();
  await page.waitForURL("**/kiem-tra**");
  await confirm(page, vi.nominations.check.submit, vi.nominations.check.submit);
  await page.waitForURL(/da=/);
}

/** The head approves: the office has it. */
export async function approveNomination(page: Page, id: string): Promise<void> {
  await page.goto(`/lam-viec/de-cu/${id}/phe-duyet`);
  await confirm(page, vi.nominations.approve.open, vi.nominations.approve.submit);
  await page.waitForURL(/da=/);
}

/** The office finds every criterion met and accepts. */
export async function acceptDossier(page: Page, id: string): Promise<void> {
  await page.goto(`/lam-viec/tham-dinh/${id}`);
  for (const met of await page.locator("input[name^='findings.'][value=MET]").all()) await met.check();
  await page.locator("textarea[name=opinion]").fill("Hồ sơ rõ ràng, đã đối chiếu.");
  await page.locator("button[name=next][value=ACCEPT]").first().click();
  await page.waitForURL("**/chap-nhan**");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/chap-nhan"));
}

/** The office sends one criterion back. */
export async function returnDossier(page: Page, id: string, reason: string): Promise<void> {
  await page.goto(`/lam-viec/tham-dinh/${id}`);
  const all = await page.locator("input[name^='findings.'][value=MET]").all();
  for (const met of all.slice(1)) await met.check();
  await page.locator("input[name^='findings.'][value=RETURN]").first().check();
  await page.locator("textarea[name^='findings.']").first().fill(reason);
  await page.locator("button[name=next][value=RETURN]").first().click();
  await page.waitForURL("**/tra-lai**");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/tra-lai"));
}

/** Number, day and signer of a document. */
export async function fillSignature(page: Page, number: string): Promise<void> {
  await page.locator("input[name=number]").fill(number);
  if ((await page.locator("input[name=signedOn]").inputValue()) === "") await page.locator("input[name=signedOn]").fill("20/11/2026");
  await expect(page.locator("input[name=signerName]")).not.toHaveValue("");
}

/** Writes a whole story and sends it to the editor. */
export async function writeStory(page: Page, name: string, title: string): Promise<string> {
  await page.goto("/lam-viec/bai-viet");
  await page
    .getByRole("row", { name: new RegExp(name) })
    .getByRole("button")
    .first()
    .click();
  await page.waitForURL(/bai-viet\/[0-9a-f-]{36}/);
  const id = idIn(page);
  if (!page.url().includes("/soan")) await page.goto(`/lam-viec/bai-viet/${id}/soan`);
  await page.locator("input[name=title]").fill(title);
  await page.locator("textarea[name=lede]").fill("Một việc nhỏ làm đều mỗi ngày, nơi khác học theo được.");
  await page
    .locator("textarea[name=opening]")
    .fill("Buổi sáng đầu tuần, mọi người đọc lại sổ.\n\nĐến chiều, việc khó nhất đã có người nhận.");
  await page.locator("input[name='facts.0.value']").fill("48 giờ");
  await page.locator("input[name='facts.0.text']").fill("là hạn xong một việc kể từ lúc nhận.");
  await page.locator("input[name='steps.0.title']").fill("Ghi lại từng việc");
  await page.locator("textarea[name='steps.0.text']").fill("Mỗi việc một dòng, có ngày và người nhận.");
  await page.getByRole("button", { name: vi.articles.edit.save }).click();
  await page.waitForURL(/da=/);
  await page.goto(`/lam-viec/bai-viet/${id}`);
  await submitIn(page, vi.articles.preview.submit);
  return id;
}

/** Presses a button, through its confirm step where it has one. */
export async function submitIn(page: Page, label: string): Promise<void> {
  const step = page.locator("summary", { hasText: label });
  if (await step.count()) await step.first().click();
  await page.locator("button[type=submit]", { hasText: label }).last().click();
  await page.waitForURL(/da=/);
}
