import type { Turn } from "@/lib/tasks/rules";
import { vi } from "@/lib/text/vi";

const quarters = ["I", "II", "III", "IV"];

/** "Năm 2026", "Quý II/2026" or "Tháng 5/2026", by how many turns the task has in a year. */
export function turnName(turn: Turn, turns: readonly Turn[]): string {
  if (turn.part === 0) return vi.tasks.yearTurn(turn.year);
  const monthly = turns.some((each) => each.part > 4);
  return monthly ? vi.tasks.monthTurn(turn.part, turn.year) : vi.tasks.quarterTurn(quarters[turn.part - 1] ?? "", turn.year);
}

/** The turn in an address: "2026-0". */
export const turnKey = (turn: Turn): string => `${turn.year}-${turn.part}`;

/** The turn an address asks for; null when it names none. */
export function turnOfKey(text: string | string[] | undefined): Turn | null {
  const [, year, part] = /^(\d{4})-(\d{1,2})$/.exec(typeof text === "string" ? text : "") ?? [];
  return year && part ? { year: Number(year), part: Number(part) } : null;
}
