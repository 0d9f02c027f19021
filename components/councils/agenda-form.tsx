import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { CheckboxGroup } from "../forms/checkbox-group";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";

interface Props {
  action: FormAction;
  sessionId: string;
  tableable: readonly { id: string; name: string; caption: string; unit: string }[];
}

/** Puts appraised dossiers on the agenda. */
export function AgendaForm({ action, sessionId, tableable }: Props) {
  const words = councils.session;
  if (tableable.length === 0) return <p className="soft mt-4">{words.agendaNone}</p>;
  const options = tableable.map((row) => ({ value: row.id, label: row.name, hint: [row.caption, row.unit].filter(Boolean).join(", ") }));
  return (
    <div className="mt-5">
      <FormShell action={action} id="ct" hidden={{ sessionId }} footer={<SubmitButton label={words.agendaSubmit} look="second" />}>
        <CheckboxGroup name="nominationIds" label={words.agendaAdd} hint={words.agendaAddHint} options={options} />
      </FormShell>
    </div>
  );
}
