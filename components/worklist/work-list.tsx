import { EmptyState } from "@/components/ui/empty-state";
import { JobGroup } from "@/components/ui/job-group";
import { JobRow } from "@/components/ui/job-row";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import type { RoleName } from "@/lib/core/actor";
import type { Day } from "@/lib/core/clock";
import { formatCount, formatDay, weekdayOf } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { daysLeft, groupWork, type WorkGroups, type WorkItem } from "@/lib/worklist/rules";

type Props = { items: WorkItem[]; today: Day; actor: { roles: RoleName[] } };

/** What waits for me, why, until when, what happens if I do nothing. */
export function WorkList({ items, today, actor }: Props) {
  const groups = groupWork(items, today);
  const words = vi.worklist;
  const first = (["overdue", "today", "week", "later"] as const).find((key) => groups[key].length > 0);
  return (
    <>
      <PageHead title={words.title} lead={leadOf(items.length, groups, today)} />
      {items.length === 0 ? <Nothing roles={actor.roles} /> : null}
      <Group
        id="qua-han"
        title={words.overdue}
        count={words.count(formatCount(groups.overdue.length))}
        items={groups.overdue}
        today={today}
        first={first === "overdue"}
      />
      <Group
        id="hom-nay"
        title={words.today}
        count={words.count(formatCount(groups.today.length))}
        items={groups.today}
        today={today}
        first={first === "today"}
      />
      <Group
        id="tuan-nay"
        title={words.week}
        count={words.weekSpan(formatCount(groups.week.length), formatDay(groups.weekEnds))}
        items={groups.week}
        today={today}
        first={first === "week"}
      />
      <Group
        id="sau-do"
        title={words.later}
        count={words.count(formatCount(groups.later.length))}
        items={groups.later}
        today={today}
        first={first === "later"}
      />
    </>
  );
}

function leadOf(count: number, groups: WorkGroups, today: Day): string {
  const words = vi.worklist;
  const day = [weekdayOf(today), formatDay(today)] as const;
  if (count === 0) return words.ledeNone(...day);
  const urgent = formatCount(groups.today.length);
  if (groups.overdue.length === 0) return words.lede(...day, formatCount(count), urgent);
  return words.ledeOverdue(...day, formatCount(count), formatCount(groups.overdue.length), urgent);
}

function Nothing({ roles }: { roles: RoleName[] }) {
  if (roles.length === 0) return <Note look="warn">{vi.worklist.noRole}</Note>;
  if (roles.every((role) => role === "INSPECTOR")) return <Note>{vi.worklist.readOnly}</Note>;
  return (
    <EmptyState title={vi.worklist.noneTitle} action={{ href: paths.newDiscovery(), label: vi.worklist.noneAction }}>
      {vi.worklist.noneText}
    </EmptyState>
  );
}

type GroupProps = { id: string; title: string; count: string; items: WorkItem[]; today: Day; first: boolean };

function Group({ id, title, count, items, today, first }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <JobGroup id={id} title={title} count={count}>
      {items.map((item, index) => (
        <JobRow
          key={item.key}
          {...dueWords(item, today)}
          title={item.title}
          href={item.href}
          why={item.why}
          ifNot={item.ifNot}
          action={item.action}
          main={first && index === 0}
        />
      ))}
    </JobGroup>
  );
}

function dueWords(item: WorkItem, today: Day): { due: string; left?: string; leftLook?: "late" | "wait" | "plain" } {
  const words = vi.worklist;
  if (item.due === null) return { due: words.noDue };
  const left = daysLeft(item.due, today);
  if (left < 0) return { due: words.due(formatDay(item.due)), left: words.late(formatCount(-left)), leftLook: "late" };
  if (left === 0) return { due: words.due(formatDay(item.due)), left: words.lastDay, leftLook: "late" };
  return { due: words.due(formatDay(item.due)), left: words.left(formatCount(left)), leftLook: left <= 7 ? "wait" : "plain" };
}
