import type { ReactNode } from "react";

interface Props {
  look?: "plain" | "warn" | "stop" | "good" | undefined;
  title?: ReactNode | undefined;
  children?: ReactNode | undefined;
}

/** A notice inside the page: bold first words, then the sentence. */
export function Note({ look = "plain", title, children }: Props) {
  return (
    <div className={look === "plain" ? "note note-row" : `note note-row ${look}`}>
      <div>
        {title ? <b>{title}</b> : null} {children}
      </div>
    </div>
  );
}
