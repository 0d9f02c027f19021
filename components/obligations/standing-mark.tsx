import { type StateLook, StateMark } from "@/components/ui/state-mark";
import type { Standing } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";

const looks: Record<Standing, StateLook> = { MISSING: "late", OPEN: "wait", LATE: "gold", ON_TIME: "ok", LIFTED: "ended" };

interface Props {
  standing: Standing;
  /** What must be done in the system; null: something is given in. */
  asks: string | null;
}

/** Where an obligation stands, as a word with a shape. */
export function StandingMark({ standing, asks }: Props) {
  const words = asks === null ? obligations.standings : obligations.doneStandings;
  return <StateMark look={looks[standing]}>{words[standing]}</StateMark>;
}
