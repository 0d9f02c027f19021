import { type StateLook, StateMark } from "@/components/ui/state-mark";
import { discoveries } from "@/lib/text/vi/discoveries";

type Stage = keyof typeof discoveries.stages;

const looks: Record<Stage, StateLook> = { WAITING: "wait", REGISTERED: "ok", SET_ASIDE: "ended" };

/** Where a suggestion stands. */
export function DiscoveryStageMark({ stage }: { stage: Stage }) {
  return <StateMark look={looks[stage]}>{discoveries.stages[stage]}</StateMark>;
}
