import { plans } from "../../lib/text/vi/plans";

/** The plan's own sentence behind an item, folded away. */
export function SourceNote({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <details className="small soft font-sans font-normal">
      <summary className="py-2">{plans.page.source}</summary>
      <p className="border-line border-l-2 pl-3">{text}</p>
    </details>
  );
}
