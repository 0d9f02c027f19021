import type { Page } from "@playwright/test";
import { Client } from "pg";
import { itemAnchor } from "../../components/plan-proposals/anchors";
import { decided } from "../../lib/proposing/decisions";
import { itemsOf } from "../../lib/proposing/items";
import type { MergedReading } from "../../lib/reading/comparison/merging";
import type { OutlineSection } from "../../lib/reading/outline";
import { vi } from "../../lib/text/vi";
import { renderingsOf, type SeedName, seedNames } from "../../scripts/lib/renderings/seeds";
import { keepWorker } from "../../scripts/lib/worker-process.mjs";
import { expect, test } from "../support/person";
import { fromHand, lackingOf, planOfMerged, planOfSeed, type SeedPlan } from "../support/seed-plans";
import { confirm } from "../support/steps";
import { storedPlan } from "../support/stored-plan";

const words = vi.planProposals;
const offices: Record<SeedPlan, string> = { "binh-phuoc": "bp-vanphong", "binh-thuan": "bt-vanphong", "quang-binh": "qb-vanphong" };
type File = { name: string; mimeType: string; buffer: Buffer };

// Only here, and in the last of the files: a confirmed plan takes the place of the sample one.
test.describe.configure({ timeout: 600_000 });
let worker: ReturnType<typeof keepWorker>;
let db: Client;
test.beforeAll(async () => {
  worker = keepWorker({ env: { ...process.env, ...JSON.parse(process.env.E2E_WORKER_ENV ?? "{}") } });
  db = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await db.connect();
});
test.afterAll(async () => {
  await worker.stop();
  await db.end();
});

const made = new Map<SeedName, ReturnType<typeof renderingsOf>>();
const files = (seed: SeedName) => made.get(seed) ?? made.set(seed, renderingsOf(seed)).get(seed);

async function file(seed: SeedName, ending: ".pdf" | ".scan.pdf" | ".html" | ".docx"): Promise<File> {
  // The page sniffs the kind by the bytes; what the browser says counts for nothing.
  return { name: `${seed}${ending}`, mimeType: "application/octet-stream", buffer: (await files(seed))?.[ending] ?? Buffer.alloc(0) };
}

/** Through the form of the page, until the worker has read everything; gives the proposal's id. */
async function bringIn(office: Page, given: File[]): Promise<string> {
  await office.goto("/lam-viec/ke-hoach/moi");
  await office.locator("input[type=file]").setInputFiles(given);
  await office.getByRole("button", { name: words.upload }).click();
  await office.waitForURL(/de-xuat\/[0-9a-f-]{36}/);
  await expect(office.getByText(words.states.READ, { exact: true })).toBeVisible({ timeout: 300_000 });
  return /de-xuat\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? "";
}

async function readingOf(id: string): Promise<{ merged: MergedReading; sections: OutlineSection[] }> {
  const proposal = await db.query<{ merged: MergedReading }>(`SELECT merged FROM "PlanProposal" WHERE id = $1`, [id]);
  const merged = proposal.rows[0]?.merged as MergedReading;
  const base = await db.query<{ sections: OutlineSection[] }>(`SELECT sections FROM "ProposalSource" WHERE id = $1`, [merged.texts[0]?.id]);
  return { merged, sections: base.rows[0]?.sections ?? [] };
}

for (const seed of seedNames) {
  test(`${seed} as PDF, web page and DOCX comes out as the plan written by hand; as a scan everything asks`, async ({ signedInAs }) => {
    const name = planOfSeed(seed);
    const office = await signedInAs(offices[name]);
    for (const ending of [".pdf", ".html", ".docx"] as const) {
      const { merged, sections } = await readingOf(await bringIn(office, [await file(seed, ending)]));
      const { lines } = fromHand(name, planOfMerged(name, merged, sections, null));
      expect({ ending, lines }).toEqual({ ending, lines: lackingOf(seed) });
    }
    const { merged } = await readingOf(await bringIn(office, [await file(seed, ".scan.pdf")]));
    const found = itemsOf(merged).filter(({ value }) => value !== null);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ needsConfirmation }) => !needsConfirmation).map(({ path }) => path)).toEqual([]);
  });
}

const renderings: Record<SeedPlan, [SeedName, ".pdf" | ".scan.pdf" | ".html"][]> = {
  "binh-phuoc": [["binh-phuoc", ".pdf"]],
  "binh-thuan": [["binh-thuan", ".pdf"]],
  "quang-binh": [
    ["quang-binh-signed-text", ".pdf"],
    ["quang-binh-web-page", ".html"],
    ["quang-binh-scan", ".scan.pdf"],
  ],
};

for (const name of Object.keys(renderings) as SeedPlan[]) {
  test(`${name}: the confirmed plan is the running sample plan, row by row`, async ({ signedInAs }) => {
    const office = await signedInAs(offices[name]);
    const given = await Promise.all(renderings[name].map(([seed, ending]) => file(seed, ending)));
    const id = await bringIn(office, given);
    const page = `/lam-viec/ke-hoach/de-xuat/${id}`;
    await decideAll(office, page, id);
    await office.goto(`${page}/xac-nhan`);
    await office.getByLabel(words.confirm.replaces).check();
    await confirm(office, words.confirm.submit, words.confirm.final);
    await office.waitForURL(/ke-hoach\/[0-9a-f-]{36}\?da=confirmed$/);
    const planId = /ke-hoach\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? "";
    const before = await db.query<{ id: string }>(`SELECT id FROM "Plan" WHERE "supersededById" = $1`, [planId]);
    expect(await storedPlan(db, planId)).toEqual(await storedPlan(db, before.rows[0]?.id ?? ""));
  });
}

/** Accepts what asks, drops what the scan alone says of lists, and types the place that the paper lacks. */
async function decideAll(office: Page, page: string, id: string): Promise<void> {
  const { merged } = await readingOf(id);
  const { rows } = await db.query<{ id: string }>(`SELECT id FROM "ProposalSource" WHERE "proposalId" = $1 AND form = 'PDF_SCAN'`, [id]);
  const items = decided(itemsOf(merged), []);
  const ofScanAlone = items.filter(({ path, from }) => rows[0] && path.includes(".") && from.every((one) => one === rows[0]?.id));
  const dropped = new Set(ofScanAlone.map(({ path }) => itemAnchor(path)));
  await office.goto(page);
  const open = office.locator(".found > li");
  while ((await open.count()) > 0) {
    const anchor = (await open.first().getAttribute("id")) ?? "";
    const press = (name: string) => open.first().getByRole("button", { name, exact: true }).click();
    // The paper of Bình Phước names no place.
    if ((await open.first().getByRole("heading", { name: words.review.notFound }).count()) > 0) await typePlace(office);
    else await press(dropped.has(anchor) ? words.review.drop : words.review.accept);
    await expect(office.locator(`#${anchor}`)).toHaveCount(0);
  }
  // What the reader was sure of and only the scan says is dropped too.
  for (const anchor of dropped) {
    await office.goto(`${page}?xem=het`);
    const item = office.locator(`#${anchor}`);
    if ((await item.getByRole("button", { name: words.review.drop, exact: true }).count()) === 0) continue;
    await item.getByRole("button", { name: words.review.drop, exact: true }).click();
    await expect(item.getByText(words.review.verdicts.DROPPED)).toBeVisible();
  }
}

async function typePlace(office: Page): Promise<void> {
  const place = office.locator(`#${itemAnchor("place")}`);
  await place.getByRole("link", { name: words.review.correct }).click();
  await place.locator('[name="fields.value"]').fill("Bình Phước");
  await place.getByRole("button", { name: words.review.saveCorrection }).click();
}
