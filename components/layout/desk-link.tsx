import { formatNumber } from "../../lib/text/format";
import { layout } from "../../lib/text/vi/layout";
import { type IconName, NavIcon } from "./nav-icon";

export interface DeskItem {
  href: string;
  label: string;
  icon: IconName;
  /** What waits there; 0 shows nothing. */
  count?: number | undefined;
  inBar?: boolean | undefined;
}

/** One line of the desk menu: icon, word, what waits. */
export function DeskLink({ item, here }: { item: DeskItem; here?: boolean | undefined }) {
  return (
    <a href={item.href} aria-current={here ? "page" : undefined}>
      <NavIcon name={item.icon} />
      <span>{item.label}</span>
      {item.count ? (
        <span className="n">
          <span className="vh">{layout.desk.waiting}</span>
          {formatNumber(item.count)}
        </span>
      ) : null}
    </a>
  );
}
