import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listAgencies } from "@/lib/agencies/public";
import { listUnits } from "@/lib/departments/public";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.home.agencyList;

export const metadata = { title: words.title };

export default async function AgenciesPage() {
  const agencies = await listAgencies();
  const units = await Promise.all(agencies.map((agency) => listUnits(agency.slug)));
  return (
    <div className="wrap">
      <PageHead title={words.title} lead={words.lead} crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]} />
      {agencies.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul className="listed">
        {agencies.map((agency, index) => {
          const own = units[index] ?? [];
          const recognised = own.reduce((sum, unit) => sum + unit.recognised, 0);
          const open = own.filter((unit) => unit.active_to === null).length;
          return (
            <li key={agency.slug} className="border-line border-t py-5">
              <h2>
                <a href={paths.agency(agency.slug)}>{agency.name}</a>
              </h2>
              <p className="mt-1 max-w-[72ch]">{agency.about}</p>
              <p className="soft small mt-1">{words.counts(formatCount(recognised), formatCount(open))}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
