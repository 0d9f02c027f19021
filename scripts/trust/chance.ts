/** One guess of somebody who looks: this paper is that member's. */
export type Guess = [member: string, paper: string];

/** What was right, and what chance alone would have given: the mean and the variance over all ways to name the members. */
export type Score = { hits: number; mean: number; variance: number };

/**
 * Judges the guesses of one round. The guesses of a round hang together (who casts first does so on every question), so the
 * spread is not that of single throws: it is taken over the permutations of the members, exactly (Hoeffding 1951).
 * In: guesses, paper → its member, all members. Papers and members that were not part of the round count for nothing.
 */
export function judge(guesses: readonly Guess[], truth: ReadonlyMap<string, string>, members: readonly string[]): Score {
  const size = members.length;
  const place = new Map(members.map((member, index) => [member, index]));
  const table = members.map(() => members.map(() => 0));
  for (const [member, paper] of guesses) {
    const row = table[place.get(member) ?? -1];
    const column = place.get(truth.get(paper) ?? "") ?? -1;
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  const rows = table.map(total);
  const columns = members.map((_, column) => total(table.map((row) => row[column] ?? 0)));
  const all = total(rows);
  let squares = 0;
  for (const [r, row] of table.entries())
    for (const [c, count] of row.entries()) squares += (count - (rows[r] ?? 0) / size - (columns[c] ?? 0) / size + all / size ** 2) ** 2;
  return { hits: total(table.map((row, index) => row[index] ?? 0)), mean: all / size, variance: squares / (size - 1) };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Scores of independent rounds together. */
export function sumOf(scores: readonly Score[]): Score {
  const of = (key: keyof Score) => total(scores.map((score) => score[key]));
  return { hits: of("hits"), mean: of("mean"), variance: of("variance") };
}

/** The most that chance explains: its mean and three times its spread (and what is lost in adding fractions). */
export const barOf = (score: Score): number => score.mean + 3 * Math.sqrt(score.variance) + 1e-9;

/** Spearman's rank correlation of two orders of the same things. */
export function rankCorrelation(one: readonly string[], other: readonly string[]): number {
  const size = one.length;
  const squares = total(one.map((item, index) => (index - other.indexOf(item)) ** 2));
  return 1 - (6 * squares) / (size * (size ** 2 - 1));
}
