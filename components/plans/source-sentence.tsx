import { vi } from "@/lib/text/vi";

/** The sentence of the document an item was read from. */
export function SourceSentence({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <details className="small font-normal">
      <summary className="soft">{vi.plans.desk.source}</summary>
      <blockquote className="soft">{text}</blockquote>
    </details>
  );
}
