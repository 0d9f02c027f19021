import { layout } from "../../lib/text/vi/layout";

interface Props {
  page: number;
  pageSize: number;
  total: number;
  /** What is counted: "hồ sơ", "gương". */
  noun: string;
  hrefFor: (page: number) => string;
}

const number = new Intl.NumberFormat("vi-VN");

/** "25 đến 48 trong 1.206 hồ sơ" and links to the pages near; nothing when all fits on one. */
export function Pagination({ page, pageSize, total, noun, hrefFor }: Props) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <nav className="pages" aria-label={layout.pages.label}>
      <span className="soft">{layout.pages.range(number.format(from), number.format(to), number.format(total), noun)}</span>
      <ul className="items">
        {page > 1 ? (
          <li>
            <a href={hrefFor(page - 1)} rel="prev">
              {layout.pages.previous}
            </a>
          </li>
        ) : null}
        {near(page, pages).map((n) => (
          <li key={n}>
            {n === page ? (
              <span className="on" aria-current="page">
                {n}
              </span>
            ) : (
              <a href={hrefFor(n)} aria-label={layout.pages.page(n)}>
                {n}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={hrefFor(page + 1)} rel="next">
              {layout.pages.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** First, last and the neighbours of the page; at most five numbers. */
function near(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  return [...wanted].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
}
