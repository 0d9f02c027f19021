import { has, type Piece, part } from "../text/script";
import { isPlainName, isSureActor } from "./actors";
import { type Deed, deedsIn } from "./deeds";
import type { Time } from "./times";

/** Words that bind a deed to a condition, deny it, or tell it of the past. */
const bound =
  /(?<![\p{L}])(?:neu|truong hop|khi|tru|khong phai|khong can|chi|da|tung|duoc (?:bao cao|dang ky|gui)|co the|hoac)(?![\p{L}])/u;
/** What may stand between who acts and the deed without being a deed of its own. */
const charge =
  /^(?:[\s,]|(?:co trach nhiem|chiu trach nhiem|phai|can|chu dong|tiep tuc|to chuc|tien hanh|thuc hien|hoan thanh|tong hop|lap|gui|nop|ban|phieu|hop|ra|ky|ban hanh|xay dung|quyet dinh|van ban|danh sach|ket qua|bao cao|viec|va|chu tri|tham muu|xem xet|hoan thien|cong tac)(?![\p{L}]))*$/u;
/** Where something has to go, printed with a capital behind one of these words. */
const goesTo = /(?:^|\s)(?:về|cho|đến|với|qua|tới|trình|gửi)\s+(?:cho\s+|về\s+)?(?:các\s+)?(?=\p{Lu}\p{L})/u;

type Statement = { clause: Piece; deed: Deed | null; time: Time; actor: Piece | null; recipient: Piece | null };

/**
 * Whether what a clause asks for is read without a gap: one deed right behind who has to act, one time with known borders, no
 * condition, no body left over. Everything else asks for confirmation.
 */
export function isSureStatement({ clause, deed, time, actor, recipient }: Statement): boolean {
  if (deed === null || actor === null || time.inferred || has(clause, bound)) return false;
  if (!isSureActor(clause, actor) || (recipient !== null && !isSureRecipient(clause, recipient))) return false;
  if (recipient === null && goesTo.test(withoutTime(clause, time))) return false;
  const deeds = deedsIn(part(clause, actor.end));
  return (
    deeds.length > 0 &&
    new Set(deeds.map(({ kind }) => kind)).size === 1 &&
    charge.test(part(clause, actor.end, deeds[0]?.place.start).folded)
  );
}

/** A name of a body up to an end mark, the time, or the words a sentence goes on with; not cut out of a list of bodies. */
function isSureRecipient(clause: Piece, recipient: Piece): boolean {
  const after = part(clause, recipient.end);
  const isList = /,\s+(?!(?:Thể thao|Du lịch|Gia đình|Thương binh|Công nghệ)\s)/u.test(recipient.text);
  return (
    !isList &&
    isPlainName(recipient) &&
    !/^,\s+(?:các\s+|và\s+)?\p{Lu}/u.test(after.text) &&
    !/^\s*(?:và|hoặc|\/)\s+\p{Lu}/u.test(after.text)
  );
}

function withoutTime(clause: Piece, { place }: Time): string {
  return `${part(clause, clause.start, place.start).text} ${part(clause, place.end).text}`;
}
