import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Transaction } from "@prisma/driver-adapter-utils";

/**
 * PostgreSQL's adapter, with one query at a time in a transaction. Prisma 7 reads the relations of a row side by side, also where they
 * share the transaction's one connection; pg still queues them there, says so with a warning, and ends it with its next major version.
 */
export class PgInTurn extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => inTurn(await start(isolation));
    return adapter;
  }
}

function inTurn<One extends Pick<Transaction, "queryRaw" | "executeRaw">>(transaction: One): One {
  let last: Promise<unknown> = Promise.resolve();
  const next = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = last.then(ask);
    // Who comes after waits for this answer, whatever it is.
    last = answer.catch(() => undefined);
    return answer;
  };
  const [query, execute] = [transaction.queryRaw.bind(transaction), transaction.executeRaw.bind(transaction)];
  transaction.queryRaw = (asked) => next(() => query(asked));
  transaction.executeRaw = (asked) => next(() => execute(asked));
  return transaction;
}
