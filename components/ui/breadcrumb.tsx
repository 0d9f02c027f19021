import { layout } from "../../lib/text/vi/layout";

export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** The way here; the last item is this page and has no link. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label={layout.breadcrumb}>
      <ol className="crumb">
        {items.map((item) => (
          <li key={item.label}>{item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
