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

const order = ["overdue", "today", "week", "later"] as const;
const anchors = { overdue: "qua-han", today: "hom-nay", week: "tuan-nay", later: "sau-do" };

/** What waits for me, why, until when, what happens if I do nothing. */
export function WorkList({ items, today, actor }: Props) {
  const groups = groupWork(items, today);
  const words = vi.worklist;
  const first = order.find((key) => groups[key].length > 0);
  const countOf = (key: (typeof order)[number]) => formatCount(groups[key].length);
  return (
    <>
      <PageHead title={words.title} lead={leadOf(items.length, groups, today)} />
      {items.length === 0 ? <Nothing roles={actor.roles} /> : null}
      {order.map((key) => (
        <Group
          key={key}
          id={anchors[key]}
          title={words[key]}
          count={key === "week" ? words.weekSpan(countOf(key), formatDay(groups.weekEnds)) : words.count(countOf(key))}
          items={groups[key]}
          today={today}
          first={key === first}
        />
      ))}
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
