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
  await expect(plain.locator("#muc-title h3")).toHaveText(title);

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
