import { FilterForm } from "@/components/subjects/filter-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { CalendarChanges } from "@/lib/calendar/working-days";
import { type Paged, pageSize } from "@/lib/core/page";
import type { Standing } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";
import { withQuery } from "@/lib/web/query-string";
import { obligationSelects } from "./obligation-filter";
import { type ObligationLine, ObligationRows } from "./obligation-rows";

interface Props {
  /** The page's own address. */
  at: string;
  found: Paged<ObligationLine>;
  filter: { q: string; year: number | null; departmentId: string | null; standing: Standing | null };
  facets: { years: readonly number[]; units: readonly { id: string; name: string }[] };
  today: string;
  changes: CalendarChanges;
  withPlan?: boolean | undefined;
}

const words = obligations;

/** Filter, rows and pages of a list of obligations. */
export function ObligationList({ at, found, filter, facets, today, changes, withPlan }: Props) {
  const kept = { q: filter.q, nam: filter.year, "don-vi": filter.departmentId, tt: filter.standing };
  // Without any year there is nothing at all: no filter to take away.
  const narrow = facets.years.length > 0 && Object.values(kept).some((value) => value !== null && value !== "");
  return (
    <>
      <FilterForm
        action={at}
        label={words.search.label}
        placeholder={words.search.placeholder}
        q={filter.q}
        selects={obligationSelects(filter, facets)}
      />
      {found.rows.length > 0 ? (
        <ObligationRows rows={found.rows} today={today} changes={changes} withPlan={withPlan} />
      ) : (
        <EmptyState
          title={narrow ? words.empty.none : words.empty.title}
          action={narrow ? { href: `${at}?nam=`, label: words.empty.clear } : undefined}
        >
          {narrow ? words.empty.noneText : words.empty.text}
        </EmptyState>
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(trang) => withQuery(at, { ...kept, trang })}
      />
    </>
  );
}
