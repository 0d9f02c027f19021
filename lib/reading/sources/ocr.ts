import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, type Page, type Word } from "tesseract.js";
import { type GreyPicture, isBlank, levelled, onWhite, portableGreyMap, skewOf } from "./grey-picture";
import type { Piece } from "./page-lines";
import { type PageText, pageText } from "./page-text";

/** Reads pictures of pages, as many at a time as it has hands. */
export type PageReader = { read: (picture: GreyPicture) => Promise<PageText>; close: () => Promise<void> };

/** Smaller slants cost more by turning (it blurs) than they save. */
const levelEnough = 0.3;

/**
 * Starts OCR for Vietnamese with `hands` workers at most; each is started when it is first needed. Models come from the
 * installed package: nothing is fetched, nothing is written.
 */
export function startPageReader(hands: number): PageReader {
  const idle: Promise<Hand>[] = [];
  const waiting: ((hand: Promise<Hand>) => void)[] = [];
  const started: Promise<Hand>[] = [];
  const take = (): Promise<Hand> => {
    const free = idle.pop();
    if (free) return free;
    if (started.length < hands) {
      const hand = startHand();
      started.push(hand);
      return hand;
    }
    return new Promise((resolve, reject) => waiting.push((hand) => hand.then(resolve, reject)));
  };
  const give = (hand: Hand) => {
    const next = waiting.shift();
    if (next) next(Promise.resolve(hand));
    else idle.push(Promise.resolve(hand));
  };
  return {
    read: async (picture) => {
      if (isBlank(picture)) return { text: "", unsure: [] };
      const hand = await take();
      try {
        return await readWith(hand, picture);
      } finally {
        give(hand);
      }
    },
    close: async () => {
      await Promise.allSettled(started.map(async (hand) => (await hand).terminate()));
    },
  };
}

type Hand = Awaited<ReturnType<typeof createWorker>>;

async function startHand(): Promise<Hand> {
  const models = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const hand = await createWorker("vie", 1, { langPath: join(models, "4.0.0_best_int"), cacheMethod: "none", gzip: true });
  // Dark paper with light letters does not occur; looking for it doubles the time on poor scans.
  await hand.setParameters({ user_defined_dpi: "200", tessedit_do_invert: "0" } as Parameters<Hand["setParameters"]>[0]);
  return hand;
}

async function readWith(hand: Hand, picture: GreyPicture): Promise<PageText> {
  const skew = skewOf(picture);
  const level = Math.abs(skew) < levelEnough ? picture : levelled(picture, skew);
  const { data } = await hand.recognize(portableGreyMap(onWhite(level)), {}, { text: false, blocks: true });
  return pageText(piecesOf(data), [], picture.width);
}

/** Words of OCR as pieces; the line they stand on lends them its baseline and height, single letters vary too much. */
function piecesOf(page: Page): Piece[] {
  const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => word.text.trim() !== "");
    const height = Math.max(...words.map((word) => word.bbox.y1 - word.bbox.y0), 1);
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2;
    return words.map((word) => pieceOf(word, baseline, Math.min(height, 60)));
  });
}

function pieceOf(word: Word, baseline: number, height: number): Piece {
  const { x0, x1 } = word.bbox;
  return { text: word.text, x: x0, y: baseline, width: x1 - x0, height, confidence: Math.max(0, Math.min(1, word.confidence / 100)) };
}
