import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** "02 việc", "03 việc, đến hết ngày 06/12/2026". */
  count?: string | undefined;
  /** JobRow items. */
  children: ReactNode;
}

/** A heading with its list of jobs: Hôm nay, Tuần này, Sau đó. */
export function JobGroup({ id, title, count, children }: Props) {
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count ? <span>{count}</span> : null}
      </h2>
      <ul className="jobs">{children}</ul>
    </section>
  );
}
