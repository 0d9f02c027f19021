import { constants, createPrivateKey, type KeyObject, randomBytes, sign } from "node:crypto";
import { openCasting } from "../../lib/ballot-boxes/commands";
import { toBase64url } from "../../lib/sealing/bytes";
import { sealedSize } from "../../lib/sealing/paper";
import { makeToken, tokenHash } from "../../lib/sealing/token";
import { takePapers } from "../../prisma/seed/voter";
import { askNoQuorum, issueRound, makeCouncilWorld, memberPassword } from "../../tests/support/council-world";
import type { OwnServer } from "./own-server";

/** A paper as it is sent, and its name in the box. */
export type Cast = { hash: string; body: string };
export type OpenBox = Awaited<ReturnType<typeof openBox>>;

/**
 * A round with an open box, and as many papers for it as are wanted. They are signed with the box's own keys, which the owner of
 * the database can read: to the box they are as good as blindly signed ones, and cost a millisecond instead of a council.
 */
export async function openBox(server: OwnServer, nominees: number) {
  const world = await makeCouncilWorld(3, { nominees });
  // One member takes papers for all that are cast here.
  await askNoQuorum(world);
  const round = await issueRound(world);
  await takePapers(world.chair, round.id, world.memberId(world.chair), memberPassword);
  const sql = `SELECT name, "privateKey" AS key FROM "BallotKey" WHERE "roundId" = $1`;
  const rows = await server.query<{ name: string; key: string }>(sql, [round.id]);
  await openCasting(world.secretary, { roundId: round.id });
  const read = (key: string) => createPrivateKey({ key: Buffer.from(key, "base64url"), format: "der", type: "pkcs8" });
  const keys = new Map(rows.map(({ name, key }) => [name, read(key)]));
  let made = 0;

  async function paper(): Promise<Cast> {
    const question = round.questionIds[made++ % round.questionIds.length] ?? "";
    const token = makeToken();
    // The box cannot look into what is sealed.
    const sealed = randomBytes(sealedSize);
    const signature = signed(keys.get(question), token);
    const texts = { token: toBase64url(token), signature: toBase64url(signature), sealed: toBase64url(sealed) };
    return { hash: Buffer.from(await tokenHash(token)).toString("hex"), body: JSON.stringify({ round: round.id, question, ...texts }) };
  }

  return {
    id: round.id,
    world,
    questionIds: round.questionIds,
    async papers(count: number): Promise<Cast[]> {
      const all: Cast[] = [];
      for (let index = 0; index < count; index += 1) all.push(await paper());
      return all;
    },
    /** The names of what lies in the box. */
    async inBox(): Promise<Set<string>> {
      const box = `SELECT encode("tokenHash", 'hex') AS hash FROM "BallotPaper" WHERE "roundId" = $1`;
      return new Set((await server.query<{ hash: string }>(box, [round.id])).map((row) => row.hash));
    },
  };
}

function signed(key: KeyObject | undefined, token: Uint8Array): Uint8Array {
  if (!key) return randomBytes(256);
  return sign("sha384", token, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 });
}
