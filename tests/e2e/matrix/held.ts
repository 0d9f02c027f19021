import type { Client } from "pg";

/**
 * Holds back whatever an account of the matrix would write: every change writes its event in its own transaction, so a refusal at
 * the log undoes the whole of it, and the next cell finds the object as it was. That it came so far is counted; a sequence is no
 * part of a transaction and remembers.
 */
export async function holdBack(db: Client): Promise<void> {
  await letGo(db);
  await db.query(`CREATE SEQUENCE matrix_held`);
  await db.query(`
    CREATE FUNCTION matrix_hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF EXISTS (SELECT FROM "User" WHERE id = NEW."actorId" AND username LIKE 'ma-tran-%') THEN
        PERFORM nextval('matrix_held');
        RAISE EXCEPTION 'held back for the matrix';
      END IF;
      RETURN NEW;
    END $$`);
  await db.query(`CREATE TRIGGER matrix_hold BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION matrix_hold()`);
}

/** How many changes were held back so far. */
export async function heldBack(db: Client): Promise<number> {
  const { rows } = await db.query<{ count: string }>(`SELECT last_value - (NOT is_called)::int AS count FROM matrix_held`);
  return Number(rows[0]?.count);
}

export async function letGo(db: Client): Promise<void> {
  await db.query(`DROP TRIGGER IF EXISTS matrix_hold ON "AuditEvent"`);
  await db.query(`DROP FUNCTION IF EXISTS matrix_hold()`);
  await db.query(`DROP SEQUENCE IF EXISTS matrix_held`);
}
