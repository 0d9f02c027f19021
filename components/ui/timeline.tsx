import type { ReactNode } from "react";

export interface TimelineStep {
  /** Tells apart two steps of the same day and title. */
  id?: string | undefined;
  /** dd/mm/yyyy, or words such as "Từ 02/2026". */
  date: string;
  title: string;
  note?: ReactNode | undefined;
  /** done: filled; gold: recognition; next: open ring. */
  look: "done" | "gold" | "next";
}

/** The life thread: across on wide screens, down on phones and in narrow columns. */
export function Timeline({ steps, down }: { steps: readonly TimelineStep[]; down?: boolean | undefined }) {
  return (
    <ol className={down ? "thread down" : "thread"}>
      {steps.map((step) => (
        <li key={step.id ?? `${step.date}${step.title}`} className={step.look === "next" ? undefined : step.look}>
          <span className="when">{step.date}</span>
          <h3>{step.title}</h3>
          {step.note ? <p>{step.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
