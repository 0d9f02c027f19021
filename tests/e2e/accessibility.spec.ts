import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/person";
import { type Rows, readRows } from "../support/rows";
import { views } from "./accessibility/views";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [360, 1280];

/** Each violation as a line that says where to look. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${new URL(page.url()).pathname} ${rule.id}: ${node.target.join(" ")} (${node.any[0]?.message})`),
  );
}

/** Bars that stay in sight go to their place in the page: what they cover at the height of this window is scrolled free by a person. */
function layBars(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *"))
      if (["fixed", "sticky"].includes(getComputedStyle(element).position)) element.style.position = "static";
  });
}

test("every page has a view that axe looks at", () => {
  const manifest = join(import.meta.dirname, "../..", process.env.NEXT_DIST_DIR ?? ".next", "app-path-routes-manifest.json");
  const routes = Object.entries(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>).filter(([file]) =>
    file.endsWith("/page"),
  );
  const looked = new Set(views.map((view) => view.route));
  const pages = routes.map(([, route]) => route).filter((route) => !route.startsWith("/_"));
  expect(pages.filter((route) => !looked.has(route))).toEqual([]);
  expect([...looked].filter((route) => !pages.includes(route))).toEqual([]);
});

const people = [...new Set(views.map((view) => view.as))];

for (const person of people) {
  test(`axe finds nothing on what ${person ?? "a visitor"} sees`, async ({ signedInAs, visitor }) => {
    test.setTimeout(900_000);
    const rows: Rows = await readRows();
    const page = person ? await signedInAs(person) : await visitor();
    const found: string[] = [];
    // A colour on its way to another one is nobody's choice: changing the width sets such changes off.
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const view of views.filter((one) => one.as === person)) {
      await page.goto(view.path(rows));
      if (view.press) await page.getByRole("button", { name: view.press }).first().click();
      await page.locator("h1").first().waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await layBars(page);
        found.push(...(await violations(page)).map((line) => `${width} ${line}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          found.push(`${width} ${view.path(rows)} scrolls sideways`);
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });
}
