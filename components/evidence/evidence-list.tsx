import { vi } from "../../lib/text/vi";
import { paths } from "../../lib/web/paths";

interface Piece {
  id: string;
  text: string;
  page: string;
  attachment: { id: string; fileName: string; size: number } | null;
}

/** Pieces of evidence: the file as a link, what it is, and the page. */
export function EvidenceList({ pieces, none }: { pieces: readonly Piece[]; none: string }) {
  if (pieces.length === 0) return <p className="small soft">{none}</p>;
  return (
    <ul className="ev">
      {pieces.map((piece) => (
        <li key={piece.id}>
          {piece.attachment ? <a href={paths.attachment(piece.attachment.id)}>{piece.attachment.fileName}</a> : null}
          {[piece.attachment && piece.text ? ", " : "", piece.text, piece.page ? `, ${vi.evidence.page(piece.page)}` : ""].join("")}
        </li>
      ))}
    </ul>
  );
}
