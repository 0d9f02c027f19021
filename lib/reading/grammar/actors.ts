import { find, first, type Piece, part } from "../text/script";
import { bodyWords } from "./bodies";
import { isAsPrinted } from "./homographs";

const posts =
  "giam doc|tong giam doc|truong ban|truong phong|chu tich|bi thu|thu truong|chanh van phong|chanh an|chanh thanh tra|vien truong|hieu truong|cuc truong|chi cuc truong|vu truong|bo truong|tong cuc truong|to truong|doi truong|tram truong|chi huy truong|chinh uy|thu ky";
const opener = new RegExp(
  String.raw`(?:^|[,:;]\s+|\b(?:(?<!tuyen )giao|yeu cau|de nghi|phan cong)\s+(?:cho\s+)?)(?:(?:cac|toan the|tung|moi|lanh dao|dong chi|thu truong|truong|nguoi dung dau|can bo,?|cong chuc,?|vien chuc,?|pho)\s+){0,4}(?<body>${bodyWords}|${posts}|can bo|cong chuc|vien chuc|nguoi lao dong|ca nhan|tap the|dia phuong|xa|huyen|phuong|thi tran|xom|ap|buon|lang)(?![\p{L}])`,
  "u",
);
/** Verbs of duty; they count only where they are printed small ("Sở Xây dựng" is a body). */
const verbs =
  /(?<![\p{L}])(?:cu the hoa|nghien cuu|xac dinh|van dong|khao sat|pho bien|cong khai|ghi nhan|neu guong|thuc day|ho tro|tap huan|thong nhat|phat dong|chon|day manh|phan dau|tu danh gia|nhan dien|to chuc bieu duong|trao thuong|xay dung|bao cao|gui|to chuc(?! co so| dang| truc thuoc| chinh tri| doan| hoi)|lap|thuc hien|xem xet|co trach nhiem|chiu trach nhiem|chu dong|tien hanh|phoi hop|chu tri|dang ky|lua chon|binh xet|binh chon|gioi thieu|hoan thanh|tham muu|phat hien|can cu|theo doi|trien khai|huong dan|don doc|kiem tra|tong hop|hop|xet|quyet dinh|ra(?= quyet dinh| van ban| thong bao| nghi quyet)|ban hanh|de xuat|tuyen truyen|cong nhan|de nghi|ra soat|can(?! bo)|phai|nop|tiep nhan|khan truong|nghiem tuc|vun trong|binh bau|suy ton|tich cuc|kip thoi|quan tam|thuong xuyen|tap trung|tiep tuc|quan triet|tham dinh|danh gia|so ket|tong ket|giup|cap nhat|bo tri|chuan bi|trinh|de cu|cu|(?<!thu )ky|hoan thien|thong bao|cong bo|phe duyet|tham tra|dang tai|viet|cung cap|chi dao|tang cuong|duy tri|dong vien|khuyen khich|bieu duong|nhan rong|boi duong|niem yet|luu|giu|trao|chi tra|hoan chinh|bien tap|lay y kien|tham gia|huong ung|tiep thu|phan cong|dang|kien toan|thanh lap|dua|nhan xet|xac nhan|tham van|tu van|dam bao|bao dam)(?![\p{L}])/u;

/** What may stand before the body without being a deed of its own. */
const adverbial =
  /^(?:can cu|tren co so|(?:hang|moi) (?:nam|quy|thang|tuan|dip|dot)|\d|dinh ky|de |nham|sau khi|sau |trong|theo|khi|quy |thang|truoc|cham nhat|tu |vao|nam |thoi gian|dong thoi,|ngoai ra|giao|yeu cau|de nghi|phan cong|bo sung|cuoi|dau)/;

/** Times and places that open a sentence besides. */
const opening = /^(?:\d|giua|sau thang|dot |ky |ngay|muon|tre |khong |het |den |tai |qua |thong qua |dip |han |cho den )/;

/** Words names of bodies are made of where they are printed small. */
const nameWords = new Set(
  `các phòng ban sở đơn vị trực thuộc cơ quan chuyên môn nghiệp vụ và cấp tỉnh huyện xã phường thị trấn thành phố ngành trường học chi bộ đảng
  cơ sở trung tâm cục văn ủy nhân dân hội đồng thủ trưởng lãnh đạo giám đốc chủ tịch bí thư phó chánh thường khối cụm thi đua tổ khoa toàn thể mỗi từng
  công đoàn liên tổng ty bệnh viện trạm y tế doanh nghiệp địa phương thanh tra cán chức viên người đứng đầu bộ phận thôn khu xóm bản ấp buôn làng dân phố quản lý khen thưởng
  viện trạm đội xí nghiệp chi nhánh tòa toà án kiểm sát tối cao lớp bộ môn chuyên trách hiệu xưởng nhà máy phụ nữ nông sinh quận thị thư ký tổng phủ trị tướng ương hành sự giáo động an hóa thao lịch nghệ môi nông ngư
  thương mại chính quan bạc hàng hiểm sát luật học tài nguyên vận tải thông`.split(/\s+/),
);

/** Whether a stretch is surely a name: no word printed small that a name does not have. */
export function isPlainName(place: Piece): boolean {
  const words = place.text.normalize("NFC").match(/\p{L}+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || nameWords.has(word));
}

/** "Phòng Nội vụ đề nghị các đơn vị báo cáo": who is asked has to act. */
const asks = new RegExp(
  String.raw`(?<![\p{L}])(?<verb>de nghi|yeu cau|(?<!tuyen )giao|phan cong)\s+(?:cho\s+)?(?:(?:cac|toan the|tung|moi|lanh dao|dong chi|thu truong|truong)\s+){0,2}(?:${bodyWords})(?![\p{L}])`,
  "u",
);

/** "Ban Tuyên giáo Đảng ủy" is a name, "giao Đảng ủy" is asked. */
const asksOthers = (within: Piece) =>
  find(within, asks).some(({ groups: { verb } }) => verb !== undefined && /^\p{Ll}/u.test(verb.text) && isAsPrinted(verb));

/** "đơn vị có đối tượng được công nhận" says which bodies. */
const ofWhich = /\s(?:không|chưa)\s|\scó (?:đối tượng|tập thể|cá nhân|điển hình|thành tích|mô hình|gương)/u;

/** Who a sentence tells to act: the body before the first verb of duty. Null: the sentence names nobody. */
export function actorOf(sentence: Piece): Piece | null {
  for (const found of find(sentence, opener)) {
    const start = found.groups.body && isAsPrinted(found.groups.body) ? startOf(sentence, found.piece) : null;
    const verb = start === null ? undefined : smallVerbs(part(sentence, start)).find((place) => place.start > start);
    if (start === null || !verb || verb.start - start > 120 || asksOthers(part(sentence, start, verb.end + 40))) continue;
    const name = part(sentence, start, verb.start);
    const tail = ofWhich.test(name.text) ? /(?:[\s,–-]|\s+thì$)+$/ : /(?:[\s,–-]|\s+thì$|\s+(?:là|được|(?<!(?:không|chưa) )có)\s.*)+$/u;
    const clean = part(name, name.start, name.end - (tail.exec(name.text)?.[0].length ?? 0));
    if (!/[;.:()]/.test(clean.text)) return clean;
  }
  return strangersIn(sentence);
}

/** Where the name of who is told begins; null where what stands before it is a deed of its own. */
function startOf(sentence: Piece, found: Piece): number | null {
  const lead = first(found, /^(?:[,:;]|(?:giao|yeu cau|de nghi|phan cong)(?:\s+cho(?=\s))?)(?=\s)/)?.piece;
  const start = listStart(sentence, part(found, lead?.end ?? found.start).start);
  const assigned = /^(?:giao|yeu cau|de nghi|phan cong)/.test(found.folded);
  const before = part(sentence, sentence.start, start);
  const isDeed = (!adverbial.test(before.folded) || /;/.test(before.text)) && smallVerbs(before).length > 0;
  // "phong trào do Thủ tướng, UBND tỉnh phát động": by whom something was done.
  const isAgent = /(?:^|\s)do\s(?:[^;.]{2,60},\s?)?$/.test(`${before.folded} `) && !/^do\s/.test(before.folded);
  return isAgent || (!assigned && before.text !== "" && isDeed) ? null : start;
}

const listOpening =
  /(?:^|[,:;]\s+)(?<list>(?:cac|moi|tung|toan the|(?:lanh dao|thu truong|truong|giam doc) cac)\s+(?!nam|quy|thang)[^:;.()\d]{2,80},)$/;
/** "Các ga, bến, đội xe": the list begins at its "các", whatever words its first members have. */
function listStart(sentence: Piece, start: number): number {
  const list = first(part(sentence, sentence.start, start), listOpening)?.groups.list;
  return list && smallVerbs(part(sentence, list.start, start)).length === 0 ? list.start : start;
}

const listOfStrangers =
  /(?:^|[,:;]\s+|\bgiao\s+(?:cho\s+)?)(?<list>(?:cac|moi|tung)\s+(?!nam|quy|thang|noi dung|hoat dong|viec)\p{L}+(?: \p{L}+)?(?:,\s\p{L}+(?: \p{L}+)?){1,4})$/u;
/** "Các kho, bến gửi báo cáo": a list of bodies nobody listed stands right before the first verb of duty. */
function strangersIn(sentence: Piece): Piece | null {
  const verb = smallVerbs(sentence)[0];
  return verb ? (first(part(sentence, sentence.start, verb.start), listOfStrangers)?.groups.list ?? null) : null;
}

/**
 * Whether a name is surely the one who has to act: it has no word that names do not have, is no half of one, and nothing but a
 * time, an aim or a charge stands before it.
 */
export function isSureActor(clause: Piece, actor: Piece): boolean {
  if (actor.text.length >= 70 || !isPlainName(actor)) return false;
  if (!actor.text.includes(" ") && !oneWord.test(actor.folded)) return false;
  const before = part(clause, clause.start, actor.start);
  return (
    before.text === "" ||
    (/^(?:[^,;:]{3,80}[,:]|giao|giao cho|\p{L}+ \p{L}+(?: cho)?)$/u.test(before.folded) &&
      (adverbial.test(before.folded) || opening.test(before.folded)))
  );
}

const oneWord = new RegExp(`^(?:${bodyWords})$`, "u");

const smallVerbs = (within: Piece) =>
  find(within, verbs)
    .map(({ piece }) => piece)
    .filter((place) => /^\p{Ll}/u.test(place.text) && isAsPrinted(place))
    .filter((place) => !/\b(?:duoc|bi|khong|chua|da)\s*$/.test(part(within, within.start, place.start).folded))
    // "đơn vị không có điển hình để giới thiệu" says which bodies, not what they have to do.
    .filter((place) => !/(?:khong co|chua co)\s[^,;]*\bde\s*$/.test(part(within, within.start, place.start).folded));

const receivers = `${bodyWords}|pho (?:giam doc|chu tich|hieu truong|truong ban|bi thu|truong phong|chanh)|tong giam doc|thuong vu|trung uong|tong lien doan|bao(?! cao)|trang tin|tap chi|dai (?:phat thanh|truyen hinh|truyen thanh)|chuyen trang|to (?:thu ky|giup viec)|giam doc|chu tich|truong ban|bi thu|thu truong|hieu truong|cuc truong|ban giam doc|thu ky|chanh an|vien truong|to truong|nguoi dung dau|cap tren|cap co tham quyen|cap uy|cong thong tin|trang thong tin|ban bien tap`;
const receiver = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:gui|nop|bao cao|chuyen|trinh|dang ky|cung cap)(?:\s[\p{L}\d,()“”"/-]+){0,16}?\s+(?:ve|cho|den|toi|len|qua)|(?:bao cao|dang ky)(?:\s[\p{L}]+){0,12}?\s+voi|gui|ve|trinh|bao cao)\s+(?<body>(?:lanh dao\s+|cac\s+)?(?:${receivers})(?![\p{L}])[^;.:()]*(?:\(\p{L}[^()]{3,60}\))?)`,
  "u",
);
/** Words a name of a body does not go on with, where they are printed small. */
const afterBody =
  /(?<=\s)(?:truoc|cham|muon nhat|tre nhat|trong|de|dang(?! uy| bo| vien)|cap nhat|bien tap|theo|dung|vao|tong hop|xem xet|thong qua|bang|khong qua|qua|den ngay|den het|tu (?:ngay|thang|quy|nay)|hang|moi|hoan thanh|(?<!thu )ky|phe duyet|ban hanh|quyet dinh|cong nhan|ket qua|tinh hinh|tien do|khong|chua|danh sach|viec|ve|kem|khi|sau|dinh ky|lam|nhu|thuc hien|va (?:gui|bao cao|trinh|to chuc|thong bao|de nghi))(?![\p{L}])/u;

/** Where something has to go: "gửi … về Sở Nội vụ", "báo cáo Sở Nội vụ", "trình Giám đốc Sở ký". */
export function recipientOf(sentence: Piece): Piece | null {
  for (const found of find(sentence, receiver)) {
    const body = found.groups.body;
    if (!body || !/^\p{Lu}|^các|^lãnh đạo|^cấp|^cơ quan|^đơn vị|^phòng/u.test(body.text)) continue;
    return endOfBody(body);
  }
  return null;
}

function endOfBody(body: Piece): Piece {
  const word = find(body, afterBody).find(({ piece }) => /^\p{Ll}/u.test(piece.text) && isAsPrinted(piece))?.piece.start;
  const comma = first(body, /,(?!\s*(?:cac |so |phong |van |ban |uy |the thao|du lich|gia dinh|thuong binh|cong nghe))/)?.piece.start;
  // "(cơ quan Thường trực …)" explains, "(Phòng Nội vụ)" is a part of the address.
  const bracket = /\s*\((?!\p{Lu})/u.exec(body.text)?.index;
  const ends = [word, comma, bracket === undefined ? undefined : body.start + bracket, body.end];
  return part(body, body.start, Math.min(...ends.filter((end): end is number => end !== undefined)));
}
