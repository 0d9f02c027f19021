import type { ReactNode } from "react";
import { preload } from "react-dom";
import { layout } from "../../lib/text/vi/layout";
import { paths } from "../../lib/web/paths";
import { Brand } from "./brand";
import { currentItem } from "./current-item";
import { type DeskItem, DeskLink } from "./desk-link";
import { SampleMark } from "./sample-mark";
import { SkipLink } from "./skip-link";
import { type Who, WhoBlock } from "./who-block";

interface Props {
  current: string;
  agencyName: string;
  /** Items with inBar also stand in the bar at the bottom of a phone: at most four. */
  items: readonly DeskItem[];
  who: Who;
  signOut: (form: FormData) => Promise<void>;
  sample: boolean;
  children: ReactNode;
}

/** The desk: rail with counts on wide screens, bar of five at the bottom of a phone. */
export function DeskFrame({ current, agencyName, items, who, signOut, sample, children }: Props) {
  preload("/fonts/be-vietnam-pro-400.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  preload("/fonts/be-vietnam-pro-600.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const more: DeskItem = { href: paths.more(), label: layout.desk.more, icon: "more", inBar: true };
  const here = currentItem([...items, more], current);
  const inBar = items.some((item) => item.inBar && item.href === here);
  return (
    <div className="desk">
      <SkipLink />
      <header className="rail">
        <div>
          <Brand href={paths.tasks()} line={agencyName} />
          <nav aria-label={layout.desk.label}>
            <ul className="items">
              {items.map((item) => (
                <li key={item.href} className={item.inBar ? undefined : "wide"}>
                  <DeskLink item={item} here={item.href === here} />
                </li>
              ))}
              <li className="more">
                <DeskLink item={more} here={!inBar} />
              </li>
            </ul>
          </nav>
          {sample ? <SampleMark small /> : null}
          <div className="who">
            <WhoBlock who={who} signOut={signOut} />
            {sample ? (
              <p>
                <SampleMark />
              </p>
            ) : null}
          </div>
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
