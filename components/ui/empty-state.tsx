import type { ReactNode } from "react";
import { ButtonLink } from "./button-link";

interface Props {
  title: string;
  /** What to do, or what will make something appear here. */
  children?: ReactNode | undefined;
  action?: { href: string; label: string } | undefined;
}

/** Nothing here yet: says what to do. Its heading is an h2, so that it may follow the page's h1 directly. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children ? <p className="soft">{children}</p> : null}
      {action ? (
        <ButtonLink href={action.href} look="second">
          {action.label}
        </ButtonLink>
      ) : null}
    </div>
  );
}
