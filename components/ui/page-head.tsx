import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

interface Props {
  title: ReactNode;
  /** First line: what this is, what is expected of me, until when. */
  lead?: ReactNode | undefined;
  crumbs?: readonly Crumb[] | undefined;
  /** A StateMark above the title. */
  state?: ReactNode | undefined;
  /** Small facts in a row under the lead (StateMark, spans). */
  meta?: ReactNode | undefined;
  /** Buttons and links in a row. */
  actions?: ReactNode | undefined;
}

/** Breadcrumb, the one h1, one line of context. */
export function PageHead({ title, lead, crumbs, state, meta, actions }: Props) {
  return (
    <>
      {crumbs ? <Breadcrumb items={crumbs} /> : null}
      <div className="head">
        {state ? <p>{state}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="soft">{lead}</p> : null}
        {meta ? <div className="meta">{meta}</div> : null}
        {actions ? <div className="row">{actions}</div> : null}
      </div>
    </>
  );
}
