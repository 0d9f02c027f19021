import type { ReactNode } from "react";
import { ButtonLink } from "./button-link";

interface Props {
  title: string;
  /** What to do, or what will make something appear here. */
  children?: ReactNode | undefined;
  action?: { href: string; label: string } | undefined;
}

/** Nothing here yet: says what to do. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <h3>{title}</h3>
      {children ? <p className="soft">{children}</p> : null}
      {action ? (
        <ButtonLink href={action.href} look="second">
          {action.label}
        </ButtonLink>
      ) : null}
    </div>
  );
}
