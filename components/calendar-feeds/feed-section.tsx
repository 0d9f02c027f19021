import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { formatMoment } from "@/lib/text/format";
import { calendarFeeds } from "@/lib/text/vi/calendar-feeds";
import type { FormAction } from "@/lib/web/form-state";
import { FeedAddress } from "./feed-address";

interface Props {
  feeds: readonly { id: string; unit: string | null; createdAt: Date }[];
  units: readonly { id: string; name: string }[];
  make: FormAction;
  revoke: FormAction;
}

const words = calendarFeeds;

/** Making a secret calendar address and taking one back. */
export function FeedSection({ feeds, units, make, revoke }: Props) {
  return (
    <>
      <FormShell action={make} id="lich-moi">
        <SelectField
          name="departmentId"
          label={words.unit}
          empty={words.own}
          optional
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        <FeedAddress />
      </FormShell>
      {feeds.length > 0 ? <h3>{words.existing}</h3> : null}
      <ul>
        {feeds.map((feed) => {
          const what = words.line(feed.unit ?? words.own, formatMoment(feed.createdAt));
          return (
            <li key={feed.id}>
              {what}
              <FormShell action={revoke} hidden={{ id: feed.id }} id={`lich-${feed.id}`}>
                <SubmitButton label={words.revoke(what)} look="quiet" />
              </FormShell>
            </li>
          );
        })}
      </ul>
    </>
  );
}
