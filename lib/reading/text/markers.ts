/** What stands before an item of an administrative document, and how deep it lies. */
const markers: { level: number; pattern: RegExp }[] = [
  {
    level: 1,
    pattern: /^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:thứ\s+\p{L}+|[IVX]+|\d+)\b[.:]?|[IVX]{1,5}\s*[-.)/–]\s*[-–]?(?=\s*\p{L}))\s*/u,
  },
  // A machine reads I as l or |.
  { level: 1, pattern: /^(?=[IVX1]*[l|I])[IVXl|1]{1,4}\s*[.)]\s*(?=\p{Lu}[\p{Lu}\d]+[\s,])/u },
  { level: 3, pattern: /^[l|]\s*[.)]\s+(?=\p{Lu}\p{Ll})/u },
  { level: 2, pattern: /^(?:Điều|ĐIỀU)\s+\d{1,3}\s*[.:]?\s*/u },
  { level: 4, pattern: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*(?:\s*[.)]?\s+|\s*[-–]\s*)(?=\p{L})/u },
  {
    level: 3,
    pattern: /^\d{1,2}\s*(?:[.)]\s*(?=[\p{L}“"])|\/\s*(?=\p{Lu}\p{Ll})|\/\s+(?=\p{Lu})|[-–]\s*(?=\p{Lu})(?!\p{Lu}\p{L}{1,4}\/))/u,
  },
  { level: 5, pattern: /^(?:\([a-zđ]\)|[a-zđ]\s*[.)/]|\(\d{1,2}\))\s+(?=[\p{L}\d“"])/u },
  { level: 6, pattern: /^[-–—*•]\s*(?=[\p{L}\d“"(])/u },
  { level: 7, pattern: /^\+\s*(?=[\p{L}\d“"(])/u },
];

/** @returns the marker at the beginning of a paragraph: its depth (1 chapter … 5 letter, 6 dash, 7 plus) and length */
export function markerOf(text: string): { level: number; length: number } | null {
  for (const { level, pattern } of markers) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return { level, length };
  }
  return null;
}

/** True when a line cannot be the continuation of the one before. */
export function opensBlock(line: string): boolean {
  return markerOf(line) !== null || /^(?:Nơi nhận|Kính gửi|PHỤ LỤC|Phụ lục\s+[\dIVX]|Căn cứ (?!vào kết quả)[\p{Lu}])/u.test(line);
}
