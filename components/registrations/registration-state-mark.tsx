import { StateMark } from "@/components/ui/state-mark";
import { registrations } from "@/lib/text/vi/registrations";

type State = keyof typeof registrations.states;

const looks = { REGISTERED: "ok", WITHDRAWN: "ended" } as const;

/** Whether a registration stands. */
export function RegistrationStateMark({ state }: { state: State }) {
  return <StateMark look={looks[state]}>{registrations.states[state]}</StateMark>;
}
