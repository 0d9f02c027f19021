import type { Block, Paper } from "../paper";
import { find, has, type Piece } from "../text/script";
import { numbersIn } from "./numbers";

/** What in the head and around the title leaves a doubt: something that competes, or an end that is not sure. */
export type HeadDoubts = { number: boolean; date: boolean; title: boolean; stray: boolean };

const anyDate = /\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|thang\s*\d{1,2}\s*nam)\s*\d{4}/;
/** How the text below a title begins (Decree 30/2020/NĐ-CP, annex I): a basis, a heading, an addressee, the meeting. */
const opensText =
  /^(?:[-+*]\s*)?(?:can cu|thuc hien|theo|xet|de |nham|thi hanh|trien khai|tiep tuc|tren co so|phat huy|kinh gui|hom nay|vao (?:hoi|luc)|thoi gian|chap hanh|quan triet|huong (?:toi|ung)|luat |sau khi|ngay \d|trong |qua |tai |hoi dong |[ivx]{1,4}\s*[-.)/–]|phan |chuong |dieu \d|a\s*[.)/]|1\s*[-.)/])/;
const unfinished =
  /(?:^|[\s,])(?:của|và|các|về|với|do|từ|tại|theo|những|trong|cho|tỉnh|xã|huyện|phường|thành|giai|năm|giai đoạn|tiên|điển|-|–),?$/iu;
const longest = 320;

export function headDoubts(paper: Paper): HeadDoubts {
  const numbers = new Set(paper.head.flatMap((line) => numbersIn(line).map(({ canonical }) => canonical)));
  const dates = new Set(paper.head.flatMap((line) => find(line, anyDate).map(({ piece }) => piece.folded.replace(/\D+0*/g, "/"))));
  // A page without a number above its title may have set another paper's name above the article.
  const stray = paper.form === "HTML" && numbers.size === 0;
  return { number: numbers.size > 1, date: dates.size > 1, stray, title: stray || (paper.title !== null && !isClosed(paper, paper.title)) };
}

/** A title is whole where the text below it plainly begins and nothing in it looks like the beginning of something else. */
function isClosed(paper: Paper, title: Piece): boolean {
  const next: Block | undefined = paper.preamble[0];
  const ended = next === undefined || has(next.piece, opensText) || isCapitals(next.piece.text);
  return (
    ended && title.text.length <= longest && !unfinished.test(title.text) && !goesOver(title.text) && !/[.;:]\s+\p{Lu}/u.test(title.text)
  );
}

/** Small letters, then a long stretch of capitals: a line of the title and one that is none. */
const goesOver = (text: string) => /\p{Ll}{2}[^\p{Ll}]*(?:\p{Lu}{2,}[\s,–-]+){3,}/u.test(text);
const isCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
