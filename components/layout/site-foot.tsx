import { formatNumber } from "../../lib/text/format";
import { layout } from "../../lib/text/vi/layout";

export interface MenuLink {
  href: string;
  label: string;
}

export interface FootAgency {
  name: string;
  /** Words of the strip and of the note on reuse, where the site is not one agency's own. */
  official?: string | undefined;
  reuse?: string | undefined;
  publisher?: string | null | undefined;
  address?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
}

export interface Visits {
  online: number;
  today: number;
  total: number;
}

interface Props {
  agency: FootAgency;
  links: readonly MenuLink[];
  visits?: Visits | undefined;
  updated?: string | undefined;
  sample: boolean;
}

/** Who answers for the site, its plain links, the visit counter. */
export function SiteFoot({ agency, links, visits, updated, sample }: Props) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <h2>{agency.name}</h2>
          <p>{agency.publisher ? layout.foot.publisher(agency.publisher) : null}</p>
          <p>
            {agency.address ? `${layout.foot.address(agency.address)} ` : null}
            {agency.phone ? `${layout.foot.phone(agency.phone)} ` : null}
            {agency.email ? layout.foot.email(agency.email) : null}
          </p>
          <p>
            {agency.reuse ?? layout.foot.reuse(agency.name)} {sample ? layout.foot.sample : null}
          </p>
        </div>
        <nav aria-label={layout.foot.label}>
          <ul className="items">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {visits || updated ? (
          <div>
            {visits ? <Counter visits={visits} /> : null}
            {updated ? <p className="updated">{layout.foot.updated(updated)}</p> : null}
          </div>
        ) : null}
      </div>
    </footer>
  );
}

function Counter({ visits }: { visits: Visits }) {
  const rows = [
    { term: layout.foot.online, value: visits.online },
    { term: layout.foot.today, value: visits.today },
    { term: layout.foot.total, value: visits.total },
  ];
  return (
    <>
      <h2>{layout.foot.visits}</h2>
      <dl className="num">
        {rows.map((row) => (
          <div key={row.term}>
            <dt>{row.term}</dt>
            <dd>{formatNumber(row.value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
