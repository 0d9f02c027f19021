import { fold } from "../reading/text/characters";
import { vi } from "../text/vi";

const types = Object.values(vi.planProposals.made.types);
const lower = (text: string) => text.toLocaleLowerCase("vi");

/** First letter large. */
export function openingCapital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}

/**
 * A title as people write it in a line: "KẾ HOẠCH Thực hiện …" → "Kế hoạch thực hiện …". A title all in capitals becomes
 * small letters, with the issuing body's name as it is printed elsewhere.
 */
export function readableTitle(title: string, agency: string | null): string {
  const type = types.find((name) => fold(title).startsWith(`${fold(name)} `)) ?? null;
  const rest = type ? title.slice(type.length).trim() : title;
  const shouted = rest === rest.toLocaleUpperCase("vi");
  const calm = shouted ? withName(lower(rest), agency) : rest;
  return type ? `${type} ${lower(calm.slice(0, 1))}${calm.slice(1)}` : openingCapital(calm);
}

function withName(title: string, name: string | null): string {
  const at = name ? title.indexOf(lower(name)) : -1;
  return name && at >= 0 ? title.slice(0, at) + name + title.slice(at + name.length) : title;
}

/** Words all in capitals as a sentence; others as they are. */
export function calmWords(text: string): string {
  return text === text.toLocaleUpperCase("vi") ? openingCapital(lower(text)) : text;
}

/** A title without the kind of document. */
export function abstractOf(title: string): string {
  const type = types.find((name) => title.startsWith(`${name} `));
  return openingCapital(type ? title.slice(type.length + 1) : title);
}
