import { type Fact, Facts } from "./facts";

/** Facts in two columns over the full width: the data of a published document. */
export function DefinitionList({ items, label }: { items: readonly Fact[]; label: string }) {
  return (
    <section className="data" aria-label={label}>
      <Facts items={items} />
    </section>
  );
}
