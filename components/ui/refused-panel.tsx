import type { ReactNode } from "react";
import { layout } from "../../lib/text/vi/layout";
import { ButtonLink } from "./button-link";

interface Props {
  /** The verdict's reason, as a sentence. */
  reason: string;
  title?: string | undefined;
  back?: { href: string; label?: string | undefined } | undefined;
  /** Who can help, or what to do instead. */
  children?: ReactNode | undefined;
}

/** In sight but not allowed: says why, and where to go. */
export function RefusedPanel({ reason, title = layout.refused.title, back, children }: Props) {
  return (
    <div className="refused">
      <h1>{title}</h1>
      <div className="note stop">
        <p>{reason}</p>
      </div>
      {children}
      {back ? (
        <ButtonLink href={back.href} look="second">
          {back.label ?? layout.refused.back}
        </ButtonLink>
      ) : null}
    </div>
  );
}
