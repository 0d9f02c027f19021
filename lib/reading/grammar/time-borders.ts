import { type Piece, part } from "../text/script";

/** Words before a time that give it another meaning: it is counted from, only a part of it is meant, or another time is told. */
const changes =
  /(?:^|\s)(?:sau|sau khi|ke tu|tinh tu|tinh den|tuan|tuan cuoi|tuan dau|thu \S{1,4}|giua|dau|cuoi|nua dau|nua cuoi|thuong tuan|trung tuan|ha tuan|ngay dau|ngay cuoi|khong|ngoai|ca|den|tu|nam truoc|ky|dot)\s*$/;
/** What may follow a time: an end mark, a further time, or the words a statement goes on with. */
const goesOn =
  /^\s*(?:$|[,.;:()–-]|(?:hang|moi) (?:nam|quy|thang)(?![\p{L}])|(?:de|nham|ve|cho|qua|gui|nop|theo|va|hoac|bang|tai|kem|dong thoi|phuc vu|lam|cac|so|ban|phong|van phong|truong|trung tam|don vi|hoi dong|thu truong|to chuc|tong ket|so ket|hoan thanh|phai|co|trinh|bao cao|den|trong|hop)(?![\p{L}]))/u;

/** Whether a time phrase ends on both sides where the grammar knows what stands beside it. */
export function isBordered(sentence: Piece, place: Piece): boolean {
  const [before, after] = [part(sentence, sentence.start, place.start).folded, part(sentence, place.end).folded];
  return !changes.test(before) && goesOn.test(after);
}
