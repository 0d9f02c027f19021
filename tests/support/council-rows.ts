import pg from "pg";

const agencySlug = "so-ngoai-vu-binh-phuoc";

/** What a journey of the council needs to be there before it starts, in the database of the site under test. */
export interface CouncilRows {
  agencyId: string;
  /** Full name of the person behind an account. */
  nameOf: (username: string) => Promise<string>;
  /** What pages call an account. */
  displayName: (username: string) => Promise<string>;
  close: () => Promise<void>;
}

/**
 * Appraised dossiers of Bình Phước's plan for a year of their own, and one more teller than the sample has. A dossier is a copy of
 * one of the sample that the council has seen; the teller signs in with the password of all sample people.
 */
export async function seatCouncil(data: { year: number; nominees: readonly string[]; teller: string }): Promise<CouncilRows> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  const agency = await client.query<{ id: string }>(`SELECT id FROM "Agency" WHERE slug = $1`, [agencySlug]);
  const agencyId = agency.rows[0]?.id ?? "";
  for (const [place, name] of data.nominees.entries()) await copyDossier(client, agencyId, { year: data.year, name, place });
  const copied = `to_jsonb(u) || jsonb_build_object('id', gen_random_uuid(), 'personId', null, 'username', $1::text, 'displayName', 'Người kiểm phiếu thứ ba')`;
  const teller = await client.query<{ id: string }>(
    `INSERT INTO "User" SELECT (jsonb_populate_record(NULL::"User", ${copied})).* FROM "User" u WHERE username = 'bp-kiemphieu1' RETURNING id`,
    [data.teller],
  );
  await client.query(
    `INSERT INTO "RoleAssignment" ("id", "userId", "role", "validFrom") VALUES (gen_random_uuid(), $1, 'TELLER', '2021-01-01')`,
    [teller.rows[0]?.id],
  );
  const text = async (sql: string, value: string) => (await client.query<{ name: string }>(sql, [value])).rows[0]?.name ?? "";
  return {
    agencyId,
    nameOf: (username) =>
      text(`SELECT p."fullName" AS name FROM "User" u JOIN "Person" p ON p.id = u."personId" WHERE u.username = $1`, username),
    displayName: (username) => text(`SELECT "displayName" AS name FROM "User" WHERE username = $1`, username),
    close: () => client.end(),
  };
}

/** The first one was received first: the agenda keeps that order. */
async function copyDossier(client: pg.Client, agencyId: string, { year, name, place }: { year: number; name: string; place: number }) {
  const source = await client.query<{ id: string; subjectId: string }>(
    `SELECT n.id, n."subjectId" FROM "Nomination" n JOIN "Subject" s ON s.id = n."subjectId"
     WHERE n."agencyId" = $1 AND n.state = 'TABLED' AND s.kind = 'INDIVIDUAL' ORDER BY n.id LIMIT 1`,
    [agencyId],
  );
  const { id, subjectId } = source.rows[0] ?? {};
  const subject = await client.query<{ id: string }>(
    `INSERT INTO "Subject" SELECT (jsonb_populate_record(NULL::"Subject",
       to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(), 'personId', null, 'name', $2::text))).* FROM "Subject" s WHERE s.id = $1 RETURNING id`,
    [subjectId, name],
  );
  await client.query(
    `INSERT INTO "Nomination" SELECT (jsonb_populate_record(NULL::"Nomination",
       to_jsonb(n) || jsonb_build_object('id', gen_random_uuid(), 'registrationId', null, 'year', $2::int, 'state', 'APPRAISED', 'subjectId', $3::uuid,
         'receivedAt', now() + make_interval(mins => $4::int)))).*
     FROM "Nomination" n WHERE n.id = $1`,
    [id, year, subject.rows[0]?.id, place],
  );
}
