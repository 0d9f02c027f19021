import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { CertificateRow } from "@/lib/certificates/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.certificates.register;
const looks = { VALID: "issued", REPLACED: "ended", REVOKED: "late", EXPIRED: "ended" } as const;

const columns: Column<CertificateRow>[] = [
  {
    key: "serial",
    head: words.serial,
    cell: (row) => (
      <a className="num" href={paths.certificate(row.id)}>
        {row.serialText}
      </a>
    ),
  },
  { key: "holder", head: words.holder, cell: (row) => row.holderName },
  { key: "unit", head: words.unit, cell: (row) => row.unit },
  {
    key: "decision",
    head: words.decision,
    cell: (row) => <a href={paths.decision(row.decision.id)}>{words.decisionOn(row.decision.number, formatDay(row.decision.signedOn))}</a>,
  },
  { key: "issuedOn", head: words.issuedOn, cell: (row) => formatDay(row.issuedOn) },
  {
    key: "state",
    head: words.state,
    cell: (row) => <StateMark look={looks[row.standing]}>{vi.certificates.standings[row.standing]}</StateMark>,
  },
];

/** The register of certificates. */
export function RegisterTable({ rows }: { rows: readonly CertificateRow[] }) {
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
