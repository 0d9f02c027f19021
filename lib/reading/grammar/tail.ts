import { allBlocks, cellsOf, type Paper } from "../paper";
import type { Evidence, Reading } from "../reading";
import { bare, find, first, type Piece, part, span } from "../text/script";
import { documentTypes } from "../text/zones";
import { evidenceOf, wording } from "./evidence";
import { opensAsName } from "./surnames";

export type Signature = NonNullable<Reading["signature"]>;

/** Decree 30/2020, annex I: "KT." for the head, "TM." for the collective, "TL." by order, "TUQ." by authority, "Q." acting. */
const authority = /^(?<code>t\s*[./]?\s*m|k\s*[./]?\s*t|t\s*[./]?\s*l|t\s*[./]?\s*u\s*[./]?\s*q|q)\s*[./\s]\s*(?<whom>\p{L}.+)$/u;
const posts =
  /^(?:q\.?\s*)?(?:pho )?(?:giam doc|chu tich|truong ban|truong phong|bi thu|chanh van phong|chanh an|pho chanh|tram truong|doi truong|chinh uy|chi huy truong|tong cuc truong|hieu pho|tong thu ky|cuc truong|vu truong|chi cuc truong|hieu truong|vien truong|tong giam doc|bo truong|thu truong|thu ky|pho truong|thuong truc|uy vien|tong bien tap|chanh thanh tra|chu toa|chu tri|truong khoa|pho hieu|chu nhiem|to truong|truong doan|pho tong|pho bi thu|pho cuc|pho vu|pho vien|pho chi cuc)/;
/** A line below the text may name an appendix. */
const typeNames = new RegExp(`^(?:${documentTypes.map(({ folded }) => folded).join("|")}|phu luc|danh sach)\\b`);
/** Academic, medical, honorary and military titles before a name; they are no part of it. */
const degrees =
  /^(?:(?:gs|pgs|tskh|ts|ths|th\.s|ncs|bsck\s?i{1,2}|dsck\s?i{1,2}|ck\s?i{1,2}|bs|ds|ks|cn|ls|kts|ngnd|ngut|ttnd|ttut|nsnd|nsut|(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)|(?:bac|duoc|luat|tien|thac) si|ky su|luat su|giao su|d\/c)(?:[.,]\s*|\s+))+(?=\p{L})/u;
const personName = /^(?:\p{Lu}[\p{L}’'€¢@]*)(?:\s+\p{Lu}[\p{L}’'€¢@]*){1,5}$/u;
/** A title nobody listed: few letters and a stop. */
const unknownDegree = /^(?:\p{L}{1,7}\.\s*)+(?=\p{Lu}\p{Ll})/u;
const withoutDegrees = (cell: Piece) => part(cell, first(cell, degrees)?.piece.end ?? cell.start);
const isPerson = (cell: Piece) => {
  const name = withoutDegrees(cell).text;
  return personName.test(name) || personName.test(name.replace(unknownDegree, ""));
};

const listHead = /^n\p{L}{1,3} nh\p{L}{1,3}\b\s*:?\s*(?<rest>\S.*)?$/u;

/** Cells of the tail in reading order, recipients told apart from the signature. */
function tailCells(paper: Paper): { list: Piece[]; signature: Piece[] } {
  const cells = paper.tail
    .flatMap(cellsOf)
    .flatMap(besides)
    .filter((cell) => cell.text !== "");
  const list: Piece[] = [];
  const signature: Piece[] = [];
  const from = cells.findIndex((cell) => listHead.test(cell.folded));
  cells.forEach((cell, index) => {
    const item = index === from ? first(cell, listHead)?.groups.rest : cell;
    if (!item) return;
    const last = list.at(-1);
    const listed = from >= 0 && index >= from && !isSigning(item);
    if (listed && last && goesOn(last, item)) list[list.length - 1] = span(last, item);
    else (listed && (index === from || isListItem(item)) ? list : signature).push(item);
  });
  return { list, signature };
}

/** "- UBND tỉnh; PHÓ GIÁM ĐỐC": a scan may set both columns on one line with nothing between. */
function besides(cell: Piece): Piece[] {
  const cut = /(?<=^(?:[-–+*]|N\p{L}{1,3} nh).*[;:,.])\s+(?=\p{Lu}{2}[\p{Lu}\s./]*$)/u.exec(cell.text);
  // "- Lưu: VT. Lê Văn An": the name stands beside the last receiver.
  const named = /(?<=^[-–+*]?\s*L[uư]u.*\.)\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$)/u.exec(cell.text);
  if (named) return [part(cell, cell.start, cell.start + named.index), part(cell, cell.start + named.index)];
  const right = cut ? part(cell, cell.start + cut.index) : null;
  return cut && right && isSigning(right) ? [part(cell, cell.start, cell.start + cut.index), right] : [cell];
}

const isSigning = (cell: Piece) => cell.text === cell.text.toUpperCase() && (authority.test(cell.folded) || posts.test(cell.folded));
const isListItem = (cell: Piece) =>
  /^[-–+*•]\s*\S/.test(cell.text) ||
  /^(?:như trên|nhu tren)/i.test(cell.text) ||
  (/[;,]$/.test(cell.text) && !isSigning(cell)) ||
  /^lưu\s*:?/i.test(cell.text);
/** Printed small and without a mark of its own, it goes on with a name that had no stop. */
const goesOn = (last: Piece, cell: Piece) =>
  !/^[-–+*•]/.test(cell.text) && !/[;.]$/.test(last.text) && /^\p{Ll}/u.test(cell.text) && !/^lưu\s*:/iu.test(cell.text);

export function readRecipients(paper: Paper): Reading["recipients"] {
  return tailCells(paper).list.flatMap((item) => {
    const name = bare(item);
    return name.text === "" ? [] : [{ name: wording(name), ...evidenceOf(paper, name) }];
  });
}

/**
 * The signature block: on whose behalf, post and name. Without a block (a page on the web) it is null. Minutes end with
 * two names: the last one signs; both stay in the evidence.
 */
export function readSignature(paper: Paper): { value: Signature; evidence: Evidence } | null {
  const cells = tailCells(paper).signature.filter(
    (cell) => !typeNames.test(cell.folded) && !/^\(?(?:da ky|ky ten|ky,|dong dau|chu ky)/.test(cell.folded),
  );
  const named =
    cells.findLast((cell) => isPerson(cell) && !isSigning(cell) && cell.text !== cell.text.toUpperCase()) ??
    cells.findLast((cell) => isPerson(cell) && !isSigning(cell));
  const behalf = cells.find((cell) => authority.test(cell.folded) && cell.text === cell.text.toUpperCase());
  const parts = behalf ? find(behalf, authority)[0]?.groups : undefined;
  const held = cells.filter((cell) => cell !== behalf && posts.test(cell.folded) && cell !== named && cell.text.length < 90);
  const own = held.at(behalf ? 0 : -1);
  const name = named ? withoutDegrees(named) : nameOfTrail(paper);
  if (!name && !own && !behalf) return null;
  const value: Signature = {
    authority: parts?.code ? codeOf(parts.code.folded) : null,
    onBehalfOf: parts?.whom ? wording(parts.whom) : null,
    title: own ? wording(own) : null,
    name: name ? wording(name) : null,
  };
  const block = [behalf, own, name].filter((piece): piece is Piece => piece !== undefined);
  const place = block.reduce((whole, piece) => span(whole, piece));
  const competing =
    // A head who signs for a council has a title in each.
    held.length > 1 ||
    /\bkiem\b/.test(own?.folded ?? "") ||
    !isWholeName(value.name) ||
    // A line nobody understood may be the rest of a title.
    cells.some((cell) => cell !== behalf && cell !== own && cell !== named && isTitleLike(cell)) ||
    /[.\d]/.test(value.name ?? "") ||
    cells.filter((cell) => authority.test(cell.folded) && cell.text === cell.text.toUpperCase()).length > 1 ||
    cells.filter((cell) => isPerson(cell) && !isSigning(cell) && cell !== named && !posts.test(cell.folded)).length > 0;
  return { value, evidence: evidenceOf(paper, place, { competing, inferred: named === undefined || value.title === null }) };
}

/** Two to five words, of which the first is a family name. */
const isWholeName = (name: string | null) => name === null || (name.split(" ").length <= 5 && opensAsName(name));
/** Words beside the signature that are no part of it as it was read. */
const isTitleLike = (cell: Piece) => /\p{L}{3}/u.test(cell.text) && cell.text.length < 90;

function codeOf(letters: string): Signature["authority"] {
  const code = letters.replace(/[^a-z]/g, "").toUpperCase();
  return code === "TM" || code === "KT" || code === "TL" || code === "TUQ" || code === "Q" ? code : null;
}

/** "Lê Anh Tuấn<…> đã ký lên văn bản này!" names the signer where the block does not. */
function nameOfTrail(paper: Paper): Piece | undefined {
  return paper.trail.map((line) => first(line, /^(?<name>[^<:]+)<[^>]*>\s*da ky len van ban/)?.groups.name).find(Boolean);
}

/** Appendices the document says it comes with. */
export function readAttachments(paper: Paper): Reading["attachments"] {
  const places = [
    ...paper.tail.filter((line) => /(?:dinh kem|kem theo)\W*$/.test(line.folded) && line.text.length < 90),
    ...paper.after
      .filter((line) => /^phu luc\b|^(?:bieu|mau) so\b|^danh sach\b/.test(line.folded) && line.text.length < 160)
      .map((line) => line),
    ...allBlocks(paper).flatMap((block) =>
      find(block.piece, /\((?<note>(?:co |chi tiet |theo |gui kem |kem theo )?[^()]{0,80}(?:kem theo|dinh kem)[^()]{0,60})\)/).flatMap(
        ({ groups }) => (groups.note ? [groups.note] : []),
      ),
    ),
  ].filter((place) => !/kem theo (?:quyet dinh|ke hoach|to trinh|cong van) so/.test(place.folded));
  return places.map((place) => ({ name: wording(bare(place)), ...evidenceOf(paper, place) }));
}
