import { type StateLook, StateMark } from "@/components/ui/state-mark";
import { type MovementYears, movementCourse } from "@/lib/movements/rules";
import { movements } from "@/lib/text/vi/movements";

const looks = { COMING: "wait", RUNNING: "ok", ENDED: "ended" } as const satisfies Record<string, StateLook>;

/** Whether a movement is coming, running or over in the year at hand. */
export function MovementCourseMark({ movement, today }: { movement: MovementYears; today: string }) {
  const course = movementCourse(movement, Number(today.slice(0, 4)));
  return <StateMark look={looks[course]}>{movements.courses[course]}</StateMark>;
}
