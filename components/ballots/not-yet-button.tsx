import type { ReactNode } from "react";
import { buttonClass } from "../ui/button";

/** The next button before its time: it shows what comes and what it will do, and cannot be pressed while something is missing. */
export function NotYetButton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="mt-4">
        <button type="button" className={buttonClass("second")} disabled>
          {label}
        </button>
      </p>
      <p className="small soft mt-2">{children}</p>
    </>
  );
}
