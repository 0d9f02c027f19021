import type { NominationState } from "../../lib/nominations/states";
import { vi } from "../../lib/text/vi";
import { type StateLook, StateMark } from "../ui/state-mark";

const looks: Record<NominationState, StateLook> = {
  DRAFT: "plain",
  AWAITING_UNIT_HEAD: "wait",
  RECEIVED: "wait",
  RETURNED: "back",
  APPRAISED: "ok",
  TABLED: "issued",
  SETTLED: "issued",
  WITHDRAWN: "ended",
};

/** Where a nomination stands: a word with a shape. */
export function NominationStateMark({ state }: { state: NominationState }) {
  return <StateMark look={looks[state]}>{vi.nominations.states[state]}</StateMark>;
}
