import { formatMoment } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { SourceNote } from "./source-note";

interface Props {
  funding: { text: string; source: string | null } | null;
  recipients: readonly string[];
  attachments: readonly string[];
  signatures: readonly { position: number; signer: string; signed_at: Date; provider: string; note: string }[];
  origin: string;
}

const words = plans.page;

/** What stands at the end of the document: money, recipients, attachments, signatures, and where the text comes from. */
export function PlanClosing({ funding, recipients, attachments, signatures, origin }: Props) {
  return (
    <>
      {funding ? (
        <Section id="kinh-phi" title={words.funding}>
          <p className="max-w-[72ch]">{funding.text}</p>
          <SourceNote text={funding.source} />
        </Section>
      ) : null}
      {recipients.length > 0 ? (
        <Section id="noi-nhan" title={words.recipients}>
          <ul className="listed">
            {recipients.map((recipient) => (
              <li key={recipient}>{recipient}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {attachments.length > 0 ? (
        <Section id="kem-theo" title={words.attachments.title}>
          <ul className="listed">
            {attachments.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className="soft small">{words.attachments.note}</p>
        </Section>
      ) : null}
      {signatures.length > 0 ? <Signatures rows={signatures} /> : null}
      <Section id="nguon" title={words.origin}>
        <p className="soft max-w-[72ch]">{origin}</p>
      </Section>
    </>
  );
}

function Signatures({ rows }: { rows: Props["signatures"] }) {
  return (
    <Section id="chu-ky" title={words.signatures.title}>
      <p className="soft mb-4">{words.signatures.lead}</p>
      <DataTable
        caption={words.signatures.caption}
        captionHidden
        rows={rows}
        rowKey={(row) => String(row.position)}
        columns={[
          { key: "signer", head: words.signatures.signer, cell: (row) => row.signer },
          { key: "when", head: words.signatures.when, cell: (row) => <span className="num">{formatMoment(row.signed_at)}</span> },
          { key: "provider", head: words.signatures.provider, cell: (row) => row.provider },
          { key: "note", head: words.signatures.note, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}
