import { layout } from "../../lib/text/vi/layout";

interface Props {
  items: readonly { label: string; href: string }[];
  clearHref?: string | undefined;
}

/** What the list is filtered by; each chip is a link to the list without it. */
export function Chips({ items, clearHref }: Props) {
  if (items.length === 0) return null;
  return (
    <ul className="chips">
      {items.map((item) => (
        <li key={item.label}>
          <a href={item.href}>
            {item.label} <span aria-hidden="true">{layout.filter.removeSign}</span>
            <span className="vh">{layout.filter.remove}</span>
          </a>
        </li>
      ))}
      {clearHref && items.length > 1 ? (
        <li>
          <a href={clearHref}>{layout.filter.clear}</a>
        </li>
      ) : null}
    </ul>
  );
}
