import { RegisterTable } from "@/components/certificates/register-table";
import { Chips } from "@/components/ui/chips";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { requireActor } from "@/lib/auth/session";
import { maySeeRegister } from "@/lib/certificates/policy";
import { listCertificates, listRegisterYears } from "@/lib/certificates/queries";
import { pageNumber, pageSize } from "@/lib/core/page";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.certificates.register.title };

type Props = { searchParams: Promise<{ q?: string; nam?: string; trang?: string }> };

const words = vi.certificates.register;

export default async function RegisterPage({ searchParams }: Props) {
  const actor = await requireActor();
  const given = await searchParams;
  const verdict = maySeeRegister(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const q = typeof given.q === "string" ? given.q.slice(0, 100).trim() : "";
  const year = /^\d{4}$/.test(given.nam ?? "") ? Number(given.nam) : null;
  const page = pageNumber(given.trang);
  const [found, years] = await Promise.all([listCertificates(actor, { q, year, page }), listRegisterYears(actor)]);
  const crumbs = [{ label: vi.exemplars.crumb, href: paths.recognitions() }, { label: words.crumb }];
  const empty =
    q === "" && year === null ? (
      <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
    ) : (
      <EmptyState title={words.noMatchTitle} action={{ href: paths.certificates(), label: words.allYears }}>
        {words.noMatchText}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      <SearchBox
        action={paths.certificates()}
        label={words.search}
        placeholder={words.searchHint}
        value={q}
        {...(year ? { hidden: { nam: String(year) } } : {})}
      />
      <Years years={years} chosen={year} q={q} />
      {found.rows.length > 0 ? <RegisterTable rows={found.rows} /> : empty}
      <Pagination page={page} pageSize={pageSize} total={found.total} noun={words.noun} hrefFor={(n) => address(q, year, n)} />
    </>
  );
}

function Years({ years, chosen, q }: { years: readonly number[]; chosen: number | null; q: string }) {
  if (years.length < 2 && chosen === null) return null;
  if (chosen !== null) return <Chips items={[{ label: String(chosen), href: address(q, null, 1) }]} />;
  return (
    <nav className="row mt-4" aria-label={words.years}>
      {years.map((year) => (
        <a key={year} href={address(q, year, 1)}>
          {year}
        </a>
      ))}
    </nav>
  );
}

function address(q: string, year: number | null, page: number): string {
  const parts = new URLSearchParams();
  if (q) parts.set("q", q);
  if (year) parts.set("nam", String(year));
  if (page > 1) parts.set("trang", String(page));
  return parts.size > 0 ? `${paths.certificates()}?${parts}` : paths.certificates();
}
