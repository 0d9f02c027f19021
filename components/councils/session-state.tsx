import type { CouncilSessionState } from "../../lib/councils/states";
import { councils } from "../../lib/text/vi/councils";
import { type StateLook, StateMark } from "../ui/state-mark";

const looks: Record<CouncilSessionState, StateLook> = { PLANNED: "plain", OPEN: "wait", CLOSED: "ok" };

/** The word of a session's state. */
export function SessionState({ state }: { state: CouncilSessionState }) {
  return <StateMark look={looks[state]}>{councils.states[state]}</StateMark>;
}
