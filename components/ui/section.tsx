import type { ReactNode } from "react";

interface Props {
  id: string;
  title: ReactNode;
  /** A link or count at the right of the heading. */
  aside?: ReactNode | undefined;
  /** Heading read aloud but not drawn. */
  hideTitle?: boolean | undefined;
  children: ReactNode;
}

/** A section named by its h2, with space above. */
export function Section({ id, title, aside, hideTitle, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className={hideTitle ? "vh" : "h-row"}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
