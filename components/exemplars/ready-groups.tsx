import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Candidate } from "@/lib/exemplars/rules";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { ReadyTable } from "./ready-table";

const words = vi.exemplars;

/** By plan and year, because one decision covers one plan and year. The first group has the page's main button. */
export function ReadyGroups({ rows, decides }: { rows: readonly Candidate[]; decides: boolean }) {
  const groups = grouped(rows);
  if (groups.length === 0) {
    return (
      <Section id="cho" title={words.ready.title}>
        <EmptyState title={words.ready.emptyTitle}>{words.ready.emptyText}</EmptyState>
      </Section>
    );
  }
  return groups.map((group, index) => (
    <Section key={group.key} id={`cho-${index + 1}`} title={groups.length === 1 ? words.ready.title : words.group(group.plan, group.year)}>
      <ReadyTable caption={words.ready.caption(group.plan, group.year)} rows={group.rows} decides={decides} />
      {decides && group.rows.some((row) => !row.held) ? (
        <p className="row mt-4">
          <ButtonLink href={paths.decide(group.planId, group.year)} look={index === 0 ? "main" : "second"}>
            {words.ready.decide}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  ));
}

function grouped(rows: readonly Candidate[]) {
  const groups = new Map<string, { key: string; planId: string; plan: string; year: number; rows: Candidate[] }>();
  for (const row of rows) {
    const key = `${row.plan.id}-${row.year}`;
    const group = groups.get(key) ?? { key, planId: row.plan.id, plan: row.plan.title, year: row.year, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
