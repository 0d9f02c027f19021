import type { Move } from "../../lib/core/lifecycle";

/** A course as a table: rows are states, columns are moves, a cell is where the move leads. */
export function courseTable(name: string, moves: Record<string, Move>): string {
  const columns = Object.keys(moves);
  const states = [...new Set(Object.values(moves).flatMap((move) => [...move.from, move.to]))];
  const cell = (state: string, column: string) => (moves[column]?.from.includes(state) ? (moves[column]?.to ?? "") : "");
  const rows = states.map((state) => `| ${[state, ...columns.map((column) => cell(state, column))].join(" | ")} |`);
  return [`### ${name}`, "", `| from | ${columns.join(" | ")} |`, `|${"---|".repeat(columns.length + 1)}`, ...rows].join("\n");
}
