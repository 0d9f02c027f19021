import { find, first, has, type Piece } from "../text/script";
import { actorOf } from "./actors";
import { bodyWords } from "./bodies";

const people = "nguoi dung dau|cap uy|lanh dao|thu truong|giam doc|truong ban|can bo|cong chuc|vien chuc|dang vien|doan vien";
const bodies = String.raw`(?:(?:cac|toan the|tung|moi)\s+)?(?:${people}|${bodyWords})(?![\p{L}])`;
/** "Phát huy vai trò lãnh đạo của cấp ủy trong …": whose part it is has to act. */
const partOf = new RegExp(
  String.raw`^(?:phat huy|neu cao|de cao|tang cuong)(?: tot| cao| manh)? (?:vai tro|trach nhiem|y thuc)[^;.]*? cua (?<who>${bodies}[^;.]{0,60}?)(?=\s+(?:trong|nhat la|de|doi voi|ve|khi|o|tai)(?![\p{L}])|[;.]|$)`,
  "u",
);
/** "Gương được cơ quan thông báo": what is done by whom. */
const passive = /^[^,;:]{3,80}?(?<![\p{L}])duoc\s+(?<rest>\S.*)$/u;
/** What names a field of work and no body. */
const noBody = /(?<![\p{L}])(?:trong|ve|doi voi|cong tac|viec|phong trao|phong cach|phuong (?:thuc|phap|huong|cham))(?![\p{L}])/u;
/** A sentence with a subject of its own that nobody is. */
const aboutThings =
  /^(?:(?:cac|nhung|moi|tung|viec xet)\s+)*(?:guong|dien hinh|doi tuong|tap the|ca nhan|nguoi|thanh vien|mo hinh|ho so|phieu|kinh phi|thoi gian|so luong|ket qua|trong qua trinh)(?![\p{L}])/u;

/** Who has to act by the words of one sentence: its subject, the one it is done by, or whose part it speaks of. Null: nobody is named. */
export function doerOf(sentence: Piece): Piece | null {
  const whose = first(sentence, partOf)?.groups.who;
  if (whose) return whose;
  const named = actorOf(sentence);
  if (named && isBody(named, sentence)) return named;
  const rest = find(sentence, passive)[0]?.groups.rest;
  const agent = rest ? actorOf(rest) : null;
  return agent && rest && agent.start === rest.start && isBody(agent, rest) ? agent : null;
}

/** Staff, people and collectives act where a sentence opens with them; inside it they are those it speaks of. */
function isBody(name: Piece, sentence: Piece): boolean {
  return (
    !has(name, noBody) &&
    (name.start === sentence.start || !has(name, /^(?:tap the|ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong|thu$)(?![\p{L}])/u))
  );
}

/**
 * Who has to act in each sentence of a paragraph: a sentence that names nobody goes on with the one before it. `inherited` says
 * that a name was not printed in the sentence itself.
 */
export function doersOf(sentences: readonly Piece[]): { doer: Piece | null; inherited: boolean }[] {
  let last: Piece | null = null;
  return sentences.map((sentence) => {
    const own = doerOf(sentence);
    const doer: Piece | null = own ?? (has(sentence, aboutThings) ? null : last);
    last = doer;
    return { doer, inherited: own === null && doer !== null };
  });
}
