import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SampleMark } from "./sample-mark";
import { SkipLink } from "./skip-link";

interface Props {
  /** "Hội đồng Thi đua - Khen thưởng Sở, phiên ngày 06/01/2027." */
  context?: ReactNode | undefined;
  sample: boolean;
  /** The way out, on every step. */
  back?: { href: string; label: string } | undefined;
  /** For the wall: the whole width, letters that are read from afar. */
  wall?: boolean;
  children: ReactNode;
}

/** The plainest page: one column, nothing else to press. For the ballot and one-step pages. */
export function NarrowFrame({ context, sample, back, wall = false, children }: Props) {
  preload("/fonts/be-vietnam-pro-400.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  preload("/fonts/be-vietnam-pro-600.woff2", { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <>
      <SkipLink />
      <main id="noi-dung" tabIndex={-1} className={wall ? "wall" : "narrow"}>
        <p className="small soft">
          {context} {sample ? <SampleMark /> : null}
        </p>
        {back ? (
          <p className="small no-print">
            <a href={back.href}>{back.label}</a>
          </p>
        ) : null}
        {children}
      </main>
    </>
  );
}
