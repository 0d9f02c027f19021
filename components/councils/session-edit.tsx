import { formatDay, formatTime } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";
import { SessionFields } from "./session-fields";

interface Props {
  action: FormAction;
  session: { id: string; title: string; day: string; meetsAt: Date; place: string };
}

/** Title, time and place, while the session is being prepared. */
export function SessionEdit({ action, session }: Props) {
  const initial = { title: session.title, day: formatDay(session.day), time: formatTime(session.meetsAt), place: session.place };
  return (
    <details className="mt-5">
      <summary>{councils.session.edit}</summary>
      <FormShell
        action={action}
        id="tt"
        hidden={{ sessionId: session.id }}
        initial={initial}
        footer={<SubmitButton label={councils.session.editSubmit} look="second" />}
      >
        <SessionFields />
      </FormShell>
    </details>
  );
}
