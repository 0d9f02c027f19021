import { DiscoveryTable } from "@/components/discoveries/discovery-table";
import { FilterForm } from "@/components/subjects/filter-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { discoveriesVisibleTo, mayReadDiscoveries, maySuggestDiscovery } from "@/lib/discoveries/policy";
import { type DiscoveryFilter, listDiscoveries, listDiscoveryChoices } from "@/lib/discoveries/queries";
import { discoveryStages } from "@/lib/discoveries/rules";
import { formatNumber } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.discoveries.title };

type Asked = Record<string, string | string[] | undefined>;

const words = vi.discoveries;
const stageWords = { cho: "WAITING", "dang-ky": "REGISTERED", "gac-lai": "SET_ASIDE" } as const;

export default async function DiscoveriesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const verdict = mayReadDiscoveries(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const filter = filterOf(asked);
  const [found, choices] = await Promise.all([listDiscoveries(actor, filter), listDiscoveryChoices(actor)]);
  const kept = { q: filter.q, "don-vi": filter.departmentId, tt: oneValue(asked.tt), cua: filter.mine ? "toi" : null };
  const href = (more: Record<string, string | number | null>) => withQuery(paths.discoveries(), { ...kept, ...more });
  const suggests = maySuggestDiscovery(actor).allowed;
  const stages = Object.entries(stageWords).map(([word, stage]) => ({
    label: `${words.stages[stage]} (${formatNumber(found.counts[stage])})`,
    href: href({ tt: filter.stage === stage ? null : word }),
    on: filter.stage === stage,
  }));
  return (
    <>
      <Banner code={asked.da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={suggests ? <ButtonLink href={paths.newDiscovery()}>{words.suggest}</ButtonLink> : undefined}
      />
      <FilterForm
        action={paths.discoveries()}
        label={words.search.label}
        placeholder={words.search.placeholder}
        q={filter.q}
        hidden={{ ...(kept.tt ? { tt: kept.tt } : {}), ...(kept.cua ? { cua: kept.cua } : {}) }}
        selects={unitSelect(discoveriesVisibleTo(actor), choices.departments, filter.departmentId)}
      />
      <FilterLinks
        label={words.filter.stage}
        items={[...stages, { label: words.filter.mineOption, href: href({ cua: filter.mine ? null : "toi" }), on: filter.mine }]}
      />
      {found.rows.length > 0 ? <DiscoveryTable rows={found.rows} /> : <Nothing filtered={isNarrow(filter)} suggests={suggests} />}
      <Pagination page={found.page} pageSize={pageSize} total={found.total} noun={words.noun} hrefFor={(trang) => href({ trang })} />
    </>
  );
}

type Scope = ReturnType<typeof discoveriesVisibleTo>;

/** Units to narrow by: only those whose lists the reader has. */
function unitSelect(scope: Scope, departments: { id: string; name: string }[], value: string | null) {
  const known = scope.all ? departments : departments.filter((row) => scope.departmentIds.includes(row.id));
  if (known.length < 2) return [];
  const options = known.map((row) => ({ value: row.id, label: row.name }));
  return [{ name: "don-vi", label: words.filter.unit, value, any: words.filter.any, options }];
}

function filterOf(asked: Asked): DiscoveryFilter {
  const departmentId = oneValue(asked["don-vi"]);
  const stage = stageWords[oneValue(asked.tt) as keyof typeof stageWords];
  return {
    q: oneValue(asked.q) ?? "",
    stage: discoveryStages.find((known) => known === stage) ?? null,
    departmentId: departmentId && /^[0-9a-f-]{36}$/.test(departmentId) ? departmentId : null,
    mine: oneValue(asked.cua) === "toi",
    page: pageNumber(asked.trang),
  };
}

const isNarrow = (filter: DiscoveryFilter) => filter.q !== "" || filter.stage !== null || filter.departmentId !== null || filter.mine;

function Nothing({ filtered, suggests }: { filtered: boolean; suggests: boolean }) {
  if (filtered) {
    return (
      <EmptyState title={words.empty.none} action={{ href: paths.discoveries(), label: words.empty.clear }}>
        {words.empty.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.empty.title} action={suggests ? { href: paths.newDiscovery(), label: words.suggest } : undefined}>
      {words.empty.text}
    </EmptyState>
  );
}
