import { vi } from "../../lib/text/vi";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { ConfirmStep } from "../forms/confirm-step";
import { FormShell } from "../forms/form-shell";

interface Piece {
  id: string;
  text: string;
  page: string;
  attachment: { id: string; fileName: string } | null;
}

interface Props {
  nominationId: string;
  criterion: string;
  pieces: readonly Piece[];
  action: FormAction;
}

const words = vi.evidence.form;

/** Evidence in force with a button to take each piece out. */
export function RemovableEvidence({ nominationId, criterion, pieces, action }: Props) {
  if (pieces.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className="items">
      {pieces.map((piece) => (
        <li key={piece.id} className="border-t border-line py-3">
          <p>
            {piece.attachment ? <a href={paths.attachment(piece.attachment.id)}>{piece.attachment.fileName}</a> : null}
            {[piece.attachment && piece.text ? ", " : "", piece.text, piece.page ? `, ${vi.evidence.page(piece.page)}` : ""].join("")}
          </p>
          <FormShell id={`bo-${piece.id}`} action={action} hidden={{ nominationId, criterion, evidenceId: piece.id }}>
            <ConfirmStep
              open={words.removeOf(piece.attachment?.fileName ?? piece.text)}
              title={words.removeTitle}
              submitLabel={words.remove}
              look="quiet"
            >
              <p>{words.removeWhat(piece.attachment?.fileName ?? piece.text)}</p>
            </ConfirmStep>
          </FormShell>
        </li>
      ))}
    </ul>
  );
}
