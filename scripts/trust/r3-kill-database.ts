import { measureBlows } from "./kills";
import type { Outcome } from "./outcome";

/** R3: PostgreSQL and all its sessions are killed and started again; it answers within 5 s, and no instance dies of it. */
export const measure = (): Promise<Outcome> =>
  measureBlows(async (server) => {
    const begun = performance.now();
    await server.kill();
    await server.revive();
    await server.query("SELECT 1");
    return performance.now() - begun;
  }, 5_000);
