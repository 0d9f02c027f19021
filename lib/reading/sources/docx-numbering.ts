import { walkXml } from "./xml-walk";

type Level = { format: string; pattern: string; start: number };
type Lists = { levels: Map<string, Level[]>; abstractOf: Map<string, string> };

/** Gives a paragraph of an automatic list its sign ("I.", "a)", "-"); the file holds only which list it belongs to. */
export type Numbering = (list: string, level: number) => string;

/** Reads `word/numbering.xml`; each call of the result counts one paragraph. */
export function readNumbering(xml: string): Numbering {
  const lists = parseLists(xml);
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const key = lists.abstractOf.get(list) ?? "";
    const levels = lists.levels.get(key);
    const own = levels?.[level];
    if (!levels || !own) return "";
    if (own.format === "bullet") return bulletSign(own.pattern);
    if (own.format === "none") return "";
    const counted = counts.get(key) ?? [];
    counted[level] = (counted[level] ?? own.start - 1) + 1;
    counted.length = level + 1; // what stood below starts again
    counts.set(key, counted);
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const at = levels[index];
      return numeral(counted[index] ?? at?.start ?? 1, at?.format ?? "decimal");
    });
  };
}

/** Where the walk over the lists stands. */
type Place = { lists: Lists; abstract: string; list: string; level: Level | null };

function parseLists(xml: string): Lists {
  const place: Place = { lists: { levels: new Map(), abstractOf: new Map() }, abstract: "", list: "", level: null };
  for (const step of walkXml(xml)) if (step.kind === "open") parts[step.name]?.(place, step.attributes);
  return place.lists;
}

const parts: Record<string, (place: Place, attributes: Record<string, string>) => void> = {
  "w:abstractNum": (place, attributes) => {
    place.abstract = attributes["w:abstractNumId"] ?? "";
    place.lists.levels.set(place.abstract, []);
  },
  "w:num": (place, attributes) => {
    place.list = attributes["w:numId"] ?? "";
  },
  "w:abstractNumId": (place, attributes) => {
    place.lists.abstractOf.set(place.list, attributes["w:val"] ?? "");
  },
  "w:lvl": (place, attributes) => {
    place.level = { format: "decimal", pattern: "", start: 1 };
    const index = Number(attributes["w:ilvl"]);
    const levels = place.lists.levels.get(place.abstract);
    // Levels within a <w:num> change the sign for one list only; the common one is good enough there.
    if (place.list === "" && levels && index >= 0 && index < 9) levels[index] = place.level;
  },
  "w:numFmt": (place, attributes) => {
    if (place.level) place.level.format = attributes["w:val"] ?? "";
  },
  "w:lvlText": (place, attributes) => {
    if (place.level) place.level.pattern = attributes["w:val"] ?? "";
  },
  "w:start": (place, attributes) => {
    const value = attributes["w:val"] ?? "";
    if (place.level && /^\d{1,4}$/.test(value)) place.level.start = Number(value);
  },
};

/** Signs of symbol fonts live in the private area: any of them is a bullet. */
function bulletSign(pattern: string): string {
  return /^[-–—+*]$/.test(pattern) ? pattern : /[\uE000-\uF8FF]/.test(pattern) || pattern === "" ? "-" : pattern;
}

/** A counted number as the list writes it. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerLetter":
      return letter(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = value;
  let text = "";
  for (const [size, sign] of signs) {
    while (left >= size) {
      text += sign;
      left -= size;
    }
  }
  return text;
}

/** a … z, aa, bb … as word processors count. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
