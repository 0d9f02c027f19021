import type { ReactNode } from "react";
import { preload } from "react-dom";
import { layout } from "../../lib/text/vi/layout";
import { paths } from "../../lib/web/paths";
import { SearchBox } from "../ui/search-box";
import { Brand } from "./brand";
import { currentItem } from "./current-item";
import { type FootAgency, type MenuLink, SiteFoot, type Visits } from "./site-foot";
import { SkipLink } from "./skip-link";
import { type TextSize, TextSizes } from "./text-sizes";

interface Props {
  /** Path of this page with its query: marks the menu and is where the text size comes back to. */
  current: string;
  agency: FootAgency;
  menu: readonly MenuLink[];
  footLinks: readonly MenuLink[];
  size: TextSize;
  sample: boolean;
  visits?: Visits | undefined;
  /** "lúc 08:15 ngày 01/12/2026" */
  updated?: string | undefined;
  /** Words searched for, kept in the box. */
  query?: string | undefined;
  children: ReactNode;
}

/** The public site around a page: strip, masthead with search, menu, foot. No script. */
export function PublicFrame({ current, agency, menu, footLinks, size, sample, visits, updated, query, children }: Props) {
  preload("/fonts/be-vietnam-pro-400.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  preload("/fonts/source-serif-600.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <div className="public">
      <SkipLink />
      <header>
        <div className="strip">
          <div className="wrap">
            <p>{agency.official ?? layout.officialSite(agency.name)}</p>
            {sample ? <p className="sample">{layout.sample}</p> : null}
          </div>
        </div>
        <div className="wrap mast">
          <Brand href={paths.home()} line={layout.productLine} />
          <SearchBox action={paths.search()} placeholder={layout.search.placeholder} value={query} id="tim-chung" />
          <button type="button" className="btn second menu-btn" popoverTarget="muc">
            {layout.menu.open}
          </button>
        </div>
        <Menu items={menu} current={current} size={size} />
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <SiteFoot agency={agency} links={footLinks} visits={visits} updated={updated} sample={sample} />
    </div>
  );
}

function Menu({ items, current, size }: { items: readonly MenuLink[]; current: string; size: TextSize }) {
  const here = currentItem(items, current.split("?")[0] ?? current);
  return (
    <nav className="menu" id="muc" popover="auto" aria-label={layout.menu.label}>
      <div className="wrap">
        <ul className="items">
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.href === here ? "page" : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
        <TextSizes size={size} current={current} />
        <button type="button" className="btn second menu-btn" popoverTarget="muc" popoverTargetAction="hide">
          {layout.menu.close}
        </button>
      </div>
    </nav>
  );
}
