import { vi } from "../../lib/text/vi";
import { newPlanText } from "../../prisma/seed/world/new-plan";
import { paperOf } from "../../scripts/lib/renderings/paper";
import { paperPdf } from "../../scripts/lib/renderings/paper-pdf";
import { picturesPdf, scannedPages } from "../../scripts/lib/renderings/scan-pdf";
import { keepWorker } from "../../scripts/lib/worker-process.mjs";
import { expect, test } from "../support/person";
import { confirm } from "../support/steps";

const words = vi.planProposals;
const text = newPlanText.replace("Số:      /KH-SNgV", "Số: 57/KH-SNgV").replaceAll("2027", "2026");
const title = "Kế hoạch do Văn phòng đọc lại và sửa tên, năm 2026";

// Only here, and in the last of the files: a worker sends what waits, and a confirmed plan changes the sample world.
let worker: ReturnType<typeof keepWorker>;
test.beforeAll(() => {
  worker = keepWorker({ env: { ...process.env, ...JSON.parse(process.env.E2E_WORKER_ENV ?? "{}") } });
});
test.afterAll(() => worker.stop());

test("a scan is read, one field corrected, the signed PDF merged with it, and the confirmed plan asks the units for their report", async ({
  signedInAs,
}) => {
  const pdf = paperPdf(paperOf(text));
  const scan = picturesPdf(await scannedPages(pdf));
  const office = await signedInAs("bp-vanphong");
  await office.goto("/lam-viec/ke-hoach");
  await office.getByRole("link", { name: words.open }).click();
  await office.locator("input[type=file]").setInputFiles({ name: "ban-quet.pdf", mimeType: "application/pdf", buffer: scan });
  await office.getByRole("button", { name: words.upload }).click();
  await office.waitForURL(/de-xuat\/[0-9a-f-]{36}/);
  const page = new URL(office.url()).pathname;

  // The page asks for itself until the worker is done; then everything waits for the office, and nothing is in force.
  await expect(office.getByText(words.states.READ, { exact: true })).toBeVisible({ timeout: 90_000 });
  await expect(office.locator("#muc-documentNumber")).toContainText("57/KH-SNgV");
  await expect(office.locator("#muc-documentNumber")).toContainText(words.review.asks);

  // Correcting, and giving in another rendering, without script.
  const plain = await signedInAs("bp-vanphong", { script: false });
  await plain.goto(page);
  await plain.locator("#muc-title").getByRole("link", { name: words.review.correct }).click();
  await plain.locator("#muc-title textarea").fill(title);
  await plain.getByRole("button", { name: words.review.saveCorrection }).click();
  await expect(plain.locator("#muc-title")).toHaveCount(0);
  await plain.locator("summary", { hasText: words.review.addSource }).click();
  await plain.locator("input[type=file]").setInputFiles({ name: "ban-ky-so.pdf", mimeType: "application/pdf", buffer: pdf });
  await plain.getByRole("button", { name: words.upload }).click();
  await plain.waitForURL(/da=added/);
  await expect(plain.getByText(words.states.READ, { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(plain.getByText(words.review.oneDocument)).toBeVisible();
  await plain.goto(`${page}?xem=het`);
  await expect(plain.locator("#muc-title h4")).toHaveText(title);

  // What is left to decide, one by one.
  await office.goto(page);
  const accept = office.locator(".found").getByRole("button", { name: words.review.accept, exact: true });
  while ((await accept.count()) > 0) {
    const item = await office.locator(".found > li").first().getAttribute("id");
    await accept.first().click();
    await expect(office.locator(`#${item}`)).toHaveCount(0);
  }
  await expect(office.getByText(words.review.nothingOpen)).toBeVisible();

  await office.goto(`${page}/xac-nhan`);
  await expect(office.getByText(title).first()).toBeVisible();
  await expect(office.getByLabel(words.confirm.switches.council)).toBeChecked();
  await confirm(office, words.confirm.submit, words.confirm.final);
  await office.waitForURL(/ke-hoach\/[0-9a-f-]{36}\?da=confirmed$/);
  await expect(office.getByRole("heading", { level: 1 })).toContainText(title);

  // The worker makes the obligations: the plan has its days.
  const days = `${new URL(office.url()).pathname}/nghia-vu`;
  await expect(async () => {
    await office.goto(days);
    await expect(office.getByRole("row", { name: /Hết ngày 14\/12\/20\d\d/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
});

// A share of the units is no rule of the grammar: the reader lists the sentence as not understood.
const odd = "5. Phấn đấu có 80% phòng, đơn vị có gương được biểu dương trong năm.";
const task = "Biểu dương gương của ít nhất 80% phòng, đơn vị";
const second = text.replace("57/KH-SNgV", "58/KH-SNgV").replace("Nơi nhận:", `${odd}\n\nNơi nhận:`);

test("two renderings come in at once, a wrong file among them is told by name, and what nobody understood is typed in and stands in the plan", async ({
  signedInAs,
}) => {
  // Without script: each step is a page of its own.
  const office = await signedInAs("bp-vanphong", { script: false });
  await office.goto("/lam-viec/ke-hoach/moi");
  await office.locator("input[type=file]").setInputFiles([
    { name: "ban-ky-so.pdf", mimeType: "application/pdf", buffer: paperPdf(paperOf(second)) },
    { name: "phan-mem.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1") },
    { name: "ban-soan.txt", mimeType: "text/plain", buffer: Buffer.from(second) },
  ]);
  await office.getByRole("button", { name: words.upload }).click();
  await office.waitForURL(/de-xuat\/[0-9a-f-]{36}/);
  const page = new URL(office.url()).pathname;
  await expect(office.getByText(words.refusedFile("phan-mem.pdf"))).toBeVisible();
  await expect(office.getByText(words.states.READ, { exact: true })).toBeVisible({ timeout: 60_000 });
  await office.goto(page);
  await expect(office.getByText(words.review.oneDocument)).toBeVisible();
  await expect(office.getByText(words.refusedFile("phan-mem.pdf"))).toHaveCount(0);

  // A sentence nobody understood becomes a task; a wrong day is named and nothing typed is lost.
  await office.goto(`${page}/xac-nhan`);
  await expect(office.getByText(words.unread.atConfirm("1"))).toBeVisible();
  await office.getByRole("link", { name: words.unread.look }).click();
  await office.getByRole("region", { name: words.unread.title }).getByRole("link", { name: words.adding.fromSentence }).click();
  await office.getByRole("link", { name: words.items.kinds.tasks, exact: true }).click();
  const field = (name: keyof typeof words.items.fields) => office.locator(`[name="fields.${name}"]`);
  await expect(field("title")).toHaveValue("Phấn đấu có 80% phòng, đơn vị có gương được biểu dương trong năm");
  await field("title").fill(task);
  await field("lastDay").fill("31/02");
  await office.getByRole("button", { name: words.adding.save }).click();
  await expect(office.getByText(words.reasons.wrongYearlyDay).first()).toBeVisible();
  await expect(field("title")).toHaveValue(task);
  await field("lastDay").fill("");
  await office.getByRole("button", { name: words.adding.save }).click();
  await office.waitForURL(/da=itemAdded/);
  await expect(office.locator("#muc-added-1")).toContainText("có gương được biểu dương trong năm");
  await expect(office.locator("#muc-added-1")).toContainText(words.adding.byHand);
  await expect(office.getByText(words.unread.allSeen("1"))).toBeVisible();

  // What only the paper says is typed without a sentence.
  await office.getByRole("link", { name: words.adding.open }).click();
  await office.getByRole("link", { name: words.adding.withoutSentence }).click();
  await office.getByRole("link", { name: words.items.kinds.funding, exact: true }).click();
  await field("value").fill("Từ quỹ thi đua của Sở.");
  await office.getByRole("button", { name: words.adding.save }).click();
  await expect(office.locator("#muc-funding")).toContainText(words.adding.noSentence);

  // What the reader is sure of is accepted by the group; what asks stays, and is answered one by one.
  await office.goto(page);
  const group = office.getByRole("region", { name: words.items.document, exact: true });
  const sure = group.getByRole("button", { name: /^Nhận \d+ mục đã chắc/ });
  await sure.click();
  await office.waitForURL(/da=groupAccepted/);
  await expect(sure).toHaveCount(0);
  const accept = office.locator(".found").getByRole("button", { name: words.review.accept, exact: true });
  while ((await accept.count()) > 0) {
    const item = await office.locator(".found > li").first().getAttribute("id");
    await accept.first().click();
    await expect(office.locator(`#${item}`)).toHaveCount(0);
  }
  const withScript = await signedInAs("bp-vanphong");
  await withScript.goto(`${page}/xac-nhan`);
  await expect(withScript.getByText(words.unread.look)).toHaveCount(0);
  await confirm(withScript, words.confirm.submit, words.confirm.final);
  await withScript.waitForURL(/ke-hoach\/[0-9a-f-]{36}\?da=confirmed$/);
  await withScript.goto(`${new URL(withScript.url()).pathname}/nhiem-vu`);
  await expect(withScript.getByText(task).first()).toBeVisible();
});
