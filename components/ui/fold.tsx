import type { ReactNode } from "react";

interface Props {
  /** What lies inside, in a few words. */
  title: ReactNode;
  /** Stands open because it is what to do now. */
  open?: boolean | undefined;
  children: ReactNode;
}

/** A part that is not the next thing to do: folded on the screen, whole on paper, and open where a form in it was refused. */
export function Fold({ title, open, children }: Props) {
  return (
    <details className="fold mt-4" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
