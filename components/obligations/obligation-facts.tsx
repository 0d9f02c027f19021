import { WhyDay } from "@/components/calendar/why-day";
import { Facts } from "@/components/ui/facts";
import { whyThisDay } from "@/lib/calendar/due-dates";
import type { CalendarChanges } from "@/lib/calendar/working-days";
import { formatDay } from "@/lib/text/format";
import { obligations } from "@/lib/text/vi/obligations";
import { paths } from "@/lib/web/paths";
import type { ObligationLine } from "./obligation-rows";

interface Shown extends ObligationLine {
  planId: string;
  judgedYear: number;
  rule: ObligationLine["rule"] & { recipient: string | null };
  urgings: readonly { level: number; day: string }[];
}

const words = obligations.page;

/** The data of one obligation, with the reason of its day. */
export function ObligationFacts({ obligation, changes }: { obligation: Shown; changes: CalendarChanges }) {
  const { rule, plan, urgings } = obligation;
  const urged = urgings.map((row) => obligations.urgedOn(obligations.levels[row.level] ?? "", formatDay(row.day))).join("; ");
  return (
    <Facts
      label={words.facts}
      items={[
        { term: words.plan, value: <a href={paths.planObligations(obligation.planId)}>{plan.title}</a> },
        { term: words.unit, value: obligation.unit ?? obligations.agency },
        { term: words.recipient, value: rule.recipient ?? words.noRecipient },
        {
          term: words.due,
          value: (
            <>
              {obligations.due(formatDay(obligation.dueDay))}
              <WhyDay reason={whyThisDay(rule, obligation.dueDay, changes)} source={rule.source} />
            </>
          ),
        },
        { term: words.judged, value: obligation.judgedYear },
        ...(obligation.received
          ? [{ term: obligation.asks === null ? words.received : words.doneOn, value: formatDay(obligation.received) }]
          : []),
        ...(urged ? [{ term: words.urged, value: urged }] : []),
      ]}
    />
  );
}
