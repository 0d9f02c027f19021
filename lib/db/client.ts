import "server-only";
import { Prisma, PrismaClient } from "../../prisma/generated/client";
import { PgInTurn } from "./turns";

export { Prisma };
/** What a command works with inside its transaction. */
export type Tx = Prisma.TransactionClient;

type Clients = { app?: PrismaClient; public?: PrismaClient };

// One pool a process: Next evaluates modules more than once.
const clients = ((globalThis as { guongClients?: Clients }).guongClients ??= {});

function connect(role: "guong_app" | "guong_public", max: number): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is missing");
  // Where the roles could not be made, triggers refuse what the roles would (deploy/roles.sql).
  const options = process.env.GUONG_ROLES === "off" ? {} : { options: `-c role=${role}` };
  return new PrismaClient({ adapter: new PgInTurn({ connectionString, max, ...options }) });
}

/** The desk's pool, as guong_app. */
export function db(): PrismaClient {
  return (clients.app ??= connect("guong_app", 10));
}

/** Visitors' pool, as guong_public: the public_* views and nothing else. */
export function publicDb(): PrismaClient {
  return (clients.public ??= connect("guong_public", 5));
}

/** Closes both pools (tests, scripts). */
export async function disconnect(): Promise<void> {
  await Promise.all([clients.app?.$disconnect(), clients.public?.$disconnect()]);
  delete clients.app;
  delete clients.public;
}
