import { layout } from "../../lib/text/vi/layout";
import { type DeskItem, DeskLink } from "./desk-link";
import { type Who, WhoBlock } from "./who-block";

interface Props {
  items: readonly DeskItem[];
  who: Who;
  signOut: (form: FormData) => Promise<void>;
}

/** The page behind "Thêm" on a phone: everything not in the bar, and the way out. */
export function MoreMenu({ items, who, signOut }: Props) {
  return (
    <>
      <nav aria-label={layout.desk.moreLabel}>
        <ul className="more-list">
          {items.map((item) => (
            <li key={item.href}>
              <DeskLink item={item} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="more-who">
        <WhoBlock who={who} signOut={signOut} />
      </div>
    </>
  );
}
