import { SourceSentence } from "./source-sentence";

/** Short statements, each with the sentence it comes from where that says more. */
export function SourcedList({ items }: { items: readonly { id: string; text: string; source: string | null }[] }) {
  return (
    <ul className="list-none pl-0">
      {items.map((item) => (
        <li key={item.id} className="border-line border-t py-2">
          {item.text}
          {item.source !== item.text ? <SourceSentence text={item.source} /> : null}
        </li>
      ))}
    </ul>
  );
}
