import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { type DeliveryForm, deliveryLengths } from "@/lib/obligations/schema";
import { formatDay } from "@/lib/text/format";
import { obligations } from "@/lib/text/vi/obligations";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

export interface DeliveryLine {
  id: string;
  form: DeliveryForm;
  documentNumber: string;
  note: string;
  receivedOn: string;
  undoneAt: Date | null;
  undoneReason: string | null;
  attachment: { id: string; fileName: string } | null;
  registration: { id: string; subject: { name: string } } | null;
  nomination: { id: string; subject: { name: string } } | null;
}

interface Props {
  rows: readonly DeliveryLine[];
  /** Nothing to undo for those who may not. */
  undo: FormAction | null;
}

const words = obligations.deliveries;

/** What was given in, the undone too. */
export function DeliveryList({ rows, undo }: Props) {
  if (rows.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className="items">
      {rows.map((row) => (
        <li key={row.id} className="border-t border-line py-3">
          <p>
            {words.line(words.forms[row.form], row.documentNumber, formatDay(row.receivedOn))}
            <Target row={row} />
          </p>
          {row.note ? <p className="soft">{row.note}</p> : null}
          {row.undoneAt ? <p className="soft">{words.undone(row.undoneReason ?? "")}</p> : null}
          {undo && !row.undoneAt ? <Undo id={row.id} action={undo} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Target({ row }: { row: DeliveryLine }) {
  const { attachment, registration, nomination } = row;
  const [href, label] = attachment
    ? [paths.attachment(attachment.id), attachment.fileName]
    : registration
      ? [paths.registration(registration.id), words.registration(registration.subject.name)]
      : nomination
        ? [paths.nomination(nomination.id), words.nomination(nomination.subject.name)]
        : ["", ""];
  return href ? (
    <span className="block">
      <a href={href}>{label}</a>
    </span>
  ) : null;
}

function Undo({ id, action }: { id: string; action: FormAction }) {
  const text = obligations.undo;
  return (
    <FormShell action={action} hidden={{ deliveryId: id }} id={`huy-${id}`}>
      <ConfirmStep open={text.open} title={text.title} submitLabel={text.submit} look="quiet">
        <p>{text.what}</p>
        <TextArea name="reason" label={text.reason} maxLength={deliveryLengths.reason} />
      </ConfirmStep>
    </FormShell>
  );
}
