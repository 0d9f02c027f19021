import { DataTable } from "@/components/ui/data-table";
import type { SourceView } from "@/lib/proposing/source-view";
import type { LikenessPart } from "@/lib/reading/comparison/likeness";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { formWord, unreadableReason } from "./shown-source";

const words = vi.planProposals.review;
const percent = (value: number) => `${Math.round(value * 100)}%`;

/** The renderings of one document, and how alike each is to the first, part by part. */
export function RenderingList({ proposalId, sources }: { proposalId: string; sources: readonly SourceView[] }) {
  const [first] = sources.filter((source) => source.read);
  return (
    <DataTable
      caption={words.renderings}
      captionHidden
      rows={sources}
      rowKey={(source) => source.id}
      columns={[
        {
          key: "name",
          head: vi.planProposals.file,
          cell: (source) => (
            <>
              <a href={paths.planSource(proposalId, source.id)}>{source.name}</a>
              {source.form ? <span className="small soft block font-normal">{formWord(source.form)}</span> : null}
            </>
          ),
        },
        { key: "likeness", head: words.likenessHead, cell: (source) => <LikenessWords source={source} first={first?.name ?? ""} /> },
      ]}
    />
  );
}

function LikenessWords({ source, first }: { source: SourceView; first: string }) {
  if (source.refusal) return unreadableReason(source.refusal);
  if (!source.likeness) return words.firstRendering;
  const { figure, oneDocument, parts } = source.likeness;
  const known = parts.filter((part): part is LikenessPart & { value: number } => part.value !== null);
  return (
    <>
      {words.likeness(percent(figure), first)} {oneDocument ? words.oneDocument : words.otherDocument}
      <span className="small soft block font-normal">
        {known.map(({ part, value }) => vi.planProposals.items.part(words.parts[part], percent(value))).join(" · ")}
      </span>
    </>
  );
}
