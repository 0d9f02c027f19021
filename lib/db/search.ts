import "server-only";
import { containing, searchWords } from "../search/rules";
import { Prisma } from "./client";

/** SQL that holds when every word of the query occurs in the text (an SQL expression), diacritics aside. */
export function matches(text: Prisma.Sql, query: string): Prisma.Sql {
  const words = searchWords(query).map((spellings) => {
    const either = spellings.map((spelling) => Prisma.sql`vi_norm(${text}) LIKE ${containing(spelling)}`);
    return Prisma.sql`(${Prisma.join(either, " OR ")})`;
  });
  return words.length === 0 ? Prisma.sql`true` : Prisma.join(words, " AND ");
}

/** WHERE of several conditions; none gives everything. */
export function whereAll(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}`;
}
