import { MovementTable } from "@/components/movements/movement-table";
import { FilterForm } from "@/components/subjects/filter-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayKeepMovements, mayListMovements } from "@/lib/movements/policy";
import { listMovements } from "@/lib/movements/queries";
import { launchLevels } from "@/lib/movements/schema";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

const words = vi.movements;

export const metadata = { title: words.title };

type Asked = Record<string, string | string[] | undefined>;

export default async function MovementsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const refused = whyNot(mayListMovements(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const [q, level] = [oneValue(asked.q) ?? "", launchLevels.find((each) => each === oneValue(asked.cap)) ?? null];
  const found = await listMovements(actor, { q, level, page: pageNumber(asked.trang) });
  const keeps = mayKeepMovements(actor).allowed;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={keeps ? <ButtonLink href={paths.newMovement()}>{words.launch}</ButtonLink> : undefined}
      />
      <FilterForm
        action={paths.movements()}
        label={words.search.label}
        placeholder={words.search.placeholder}
        q={q}
        selects={[
          {
            ...{ name: "cap", label: words.filter.level, value: level, any: words.filter.any },
            options: launchLevels.map((value) => ({ value, label: words.levels[value] })),
          },
        ]}
      />
      {found.rows.length > 0 ? (
        <MovementTable rows={found.rows} today={today()} />
      ) : (
        <Nothing narrow={q !== "" || level !== null} keeps={keeps} />
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(trang) => withQuery(paths.movements(), { q, cap: level, trang })}
      />
    </>
  );
}

function Nothing({ narrow, keeps }: { narrow: boolean; keeps: boolean }) {
  if (narrow) {
    return (
      <EmptyState title={words.empty.none} action={{ href: paths.movements(), label: words.empty.clear }}>
        {words.empty.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.empty.title} action={keeps ? { href: paths.newMovement(), label: words.launch } : undefined}>
      {words.empty.text}
    </EmptyState>
  );
}
