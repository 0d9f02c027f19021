import { layout } from "../../lib/text/vi/layout";
import { Drawing } from "./drawing";
import { DrawnGroup } from "./drawn-group";
import { DrawnHouses } from "./drawn-houses";
import { DrawnPerson } from "./drawn-person";

interface Props {
  /** Name or slug: the same one always gives the same drawing. */
  seed: string;
  look: "person" | "group" | "model";
  /** A word for people who do not see it; without one it is decoration (a name stands beside it). */
  label?: string | undefined;
}

const views = { person: "44 56 312 312", group: "90 240 330 330", model: "230 110 420 420" } as const;

/** Drawn placeholder where there is no picture with consent: a person, a group, a model. */
export function Portrait({ seed, look, label }: Props) {
  return (
    <Drawing viewBox={views[look]} square label={label === "" ? layout.drawn : label}>
      {look === "person" ? <DrawnPerson seed={seed} number={hash(seed)} /> : null}
      {look === "group" ? <DrawnGroup number={hash(seed)} /> : null}
      {look === "model" ? <DrawnHouses /> : null}
    </Drawing>
  );
}

/** FNV-1a: a number that stays with the seed. */
function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text.normalize("NFC")) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}
