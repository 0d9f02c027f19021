import type { ReactNode } from "react";

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Terms and values under each other, ruled: the data of a record. */
export function Facts({ items, label }: { items: readonly Fact[]; label?: string | undefined }) {
  return (
    <dl className="facts" aria-label={label}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
