import { found } from "@/app/lam-viec/found";
import { VersionDifference } from "@/components/nominations/version-difference";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { getDossier } from "@/lib/dossiers/queries";
import { listVersions } from "@/lib/nominations/queries";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import type { SearchParams } from "../../list-address";

const words = vi.nominations.versions;

export const metadata = { title: words.crumb };

type Version = Awaited<ReturnType<typeof listVersions>>[number];

interface Props {
  params: Promise<{ nominationId: string }>;
  searchParams: Promise<SearchParams>;
}

export default found(VersionsPage);

async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ nominationId }, asked] = await Promise.all([params, searchParams]);
  const dossier = await seen(getDossier(actor, nominationId));
  const versions = await listVersions(actor, dossier.id);
  return (
    <>
      <PageHead
        title={words.title(dossier.subject.name)}
        lead={words.lead}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: dossier.subject.name, href: paths.nomination(dossier.id) },
          { label: words.crumb },
        ]}
      />
      {versions.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <VersionTable versions={versions} />
          <Comparison nominationId={dossier.id} versions={versions} asked={asked} />
        </>
      )}
    </>
  );
}

function VersionTable({ versions }: { versions: readonly Version[] }) {
  return (
    <DataTable<Version>
      caption={words.list}
      rows={versions}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: "number", head: words.number, cell: (row) => words.nth(row.number) },
        { key: "at", head: words.sentAt, cell: (row) => formatMoment(row.submittedAt) },
        { key: "by", head: words.sentBy, cell: (row) => row.submittedBy ?? "" },
      ]}
    />
  );
}

/** Two versions to choose, the last two first. */
function Comparison({ nominationId, versions, asked }: { nominationId: string; versions: readonly Version[]; asked: SearchParams }) {
  const newest = versions[0];
  const previous = versions[1];
  if (!newest || !previous) return <EmptyState title={words.one}>{words.oneText}</EmptyState>;
  const named = (value: unknown) => versions.find((version) => String(version.number) === value);
  const [from, to] = [named(asked.tu) ?? previous, named(asked.den) ?? newest];
  return (
    <Section id="so-sanh" title={words.heading(from.number, to.number)}>
      <form method="get" action={paths.nominationVersions(nominationId)} className="row mb-6 items-end">
        <VersionSelect name="tu" label={words.from} versions={versions} value={from.number} />
        <VersionSelect name="den" label={words.to} versions={versions} value={to.number} />
        <button type="submit" className="btn second">
          {words.compare}
        </button>
      </form>
      <VersionDifference before={from.snapshot} after={to.snapshot} />
    </Section>
  );
}

interface SelectProps {
  name: string;
  label: string;
  versions: readonly Version[];
  value: number;
}

function VersionSelect({ name, label, versions, value }: SelectProps) {
  return (
    <label className="row">
      {label}
      <select name={name} defaultValue={value} className="tiny">
        {versions.map((version) => (
          <option key={version.number} value={version.number}>
            {version.number}
          </option>
        ))}
      </select>
    </label>
  );
}
