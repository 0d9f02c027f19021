import { type StateLook, StateMark } from "@/components/ui/state-mark";
import type { Standing } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";

const looks: Record<Standing, StateLook> = { MISSING: "late", OPEN: "wait", LATE: "gold", ON_TIME: "ok", LIFTED: "ended" };

/** Where an obligation stands, as a word with a shape. */
export function StandingMark({ standing }: { standing: Standing }) {
  return <StateMark look={looks[standing]}>{obligations.standings[standing]}</StateMark>;
}
