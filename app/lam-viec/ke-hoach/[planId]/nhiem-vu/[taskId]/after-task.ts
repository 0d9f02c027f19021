import type { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

type Place = { planId: string; taskId: string; year: number; part: number };

/** Back to the same turn of the task, with what was done. */
export function afterTask(code: keyof typeof vi.tasks.done) {
  return ({ planId, taskId, year, part }: Place) => `${paths.task(planId, taskId, `${year}-${part}`)}&da=${code}`;
}
