import type { ReactNode } from "react";

/** Ring, half, disc, arrow, square, struck square, diamond, triangle. */
export type StateLook = "plain" | "wait" | "ok" | "back" | "issued" | "ended" | "gold" | "late";

/** A state: a word with a shape; colour only repeats it. */
export function StateMark({ look = "plain", children }: { look?: StateLook | undefined; children: ReactNode }) {
  return <span className={look === "plain" ? "state" : `state ${look}`}>{children}</span>;
}
