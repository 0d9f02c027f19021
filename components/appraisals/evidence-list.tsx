import { appraisals } from "@/lib/text/vi/appraisals";
import { paths } from "@/lib/web/paths";

export interface EvidenceItem {
  id: string;
  text: string;
  page: string;
  attachmentId: string | null;
  fileName: string | null;
}

/** Files to download and texts that prove a claim, with the page. */
export function EvidenceList({ items, label }: { items: readonly EvidenceItem[]; label: string }) {
  if (items.length === 0) return <p className="small soft">{appraisals.dossier.noEvidence}</p>;
  return (
    <ul className="ev items" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          {item.attachmentId && item.fileName ? <a href={paths.attachment(item.attachmentId)}>{item.fileName}</a> : item.text}
          {item.attachmentId && item.text ? `, ${item.text}` : null}
          {item.page ? appraisals.dossier.evidencePage(item.page) : null}
        </li>
      ))}
    </ul>
  );
}
