import { addDays, type Day, setClock, today } from "../../../lib/core/clock";
import { addProductLink, addStep, assignTask, confirmReport, finishStep, reportTask } from "../../../lib/tasks/commands";
import { getTask, listTasks } from "../../../lib/tasks/queries";
import { roleHolder, writerOf } from "./path";
import { at, type World } from "./people";

type Turn = { taskId: string; year: number; part: number };

/** Past turns of every task were done, the last of them still waits to be confirmed; the turn at hand is under way. */
export async function tellTasks(world: World, planId: string): Promise<void> {
  const published = world.data.publishedOn;
  const office = roleHolder(world, "OFFICE", at(published));
  setClock(null);
  const day = today();
  for (const line of await listTasks(office, planId)) {
    const unit = line.facts.doerIds.map((id) => keyOf(world, id)).find((key) => writes(world, key)) ?? (await assign(world, line.id));
    const past = line.turns.filter((turn) => turn.lastDay !== null && turn.lastDay < day);
    for (const turn of past) {
      const on = later(addDays(turn.lastDay ?? day, -3), published);
      await finish(world, unit, { taskId: line.id, year: turn.year, part: turn.part }, on, turn !== past.at(-1));
    }
    const next = line.turns.find((turn) => turn.lastDay !== null && turn.lastDay >= day);
    if (next) await begin(world, unit, { taskId: line.id, year: next.year, part: next.part }, addDays(day, -20));
  }
  setClock(null);
}

const keyOf = (world: World, id: string) => [...world.departments].find(([, each]) => each === id)?.[0] ?? "";
const later = (a: Day, b: Day): Day => (a > b ? a : b);

function writes(world: World, department: string): boolean {
  const writing = ["OFFICER", "DEPARTMENT_HEAD"];
  return world.data.people.some(
    (one) => one.username && one.roles?.some((held) => writing.includes(held.role) && held.department === department),
  );
}

/** Where the plan names nobody of today, the office chooses the first unit that has somebody to do it. */
async function assign(world: World, taskId: string): Promise<string> {
  const unit = world.data.departments.find((each) => !each.isOffice && !each.mergedInto && writes(world, each.key));
  if (!unit) throw new Error("no unit does the task");
  const departmentId = world.departments.get(unit.key) ?? null;
  await assignTask(roleHolder(world, "OFFICE", at(world.data.publishedOn, 10)), { taskId, departmentId });
  return unit.key;
}

async function finish(world: World, unit: string, turn: Turn, on: Day, confirmed: boolean): Promise<void> {
  const writer = writerOf(world, unit, at(on));
  await addProductLink(writer, {
    ...turn,
    link: "other",
    text: `Báo cáo của đơn vị về việc thực hiện nhiệm vụ năm ${turn.year} (dữ liệu mẫu)`,
  });
  await reportTask(writer, { ...turn, note: "Đã thực hiện xong theo kế hoạch." });
  if (!confirmed) return;
  const office = roleHolder(world, "OFFICE", at(addDays(on, 1), 15));
  const [report] = (await getTask(office, turn.taskId, turn)).work?.reports ?? [];
  if (report) await confirmReport(office, { id: report.id });
}

async function begin(world: World, unit: string, turn: Turn, on: Day): Promise<void> {
  const writer = writerOf(world, unit, at(on));
  await addStep(writer, { ...turn, title: "Rà soát kết quả từ đầu năm", lastDay: addDays(on, 10) });
  await addStep(writer, { ...turn, title: "Dự thảo báo cáo, lấy ý kiến trong đơn vị", lastDay: addDays(on, 30) });
  const [first] = (await getTask(writer, turn.taskId, turn)).work?.steps ?? [];
  if (first) await finishStep(writer, { id: first.id });
  await addProductLink(writer, { ...turn, link: "other", text: "Bảng tổng hợp kết quả sáu tháng (dữ liệu mẫu)" });
}
