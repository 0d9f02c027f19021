import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import type { Actor } from "@/lib/core/actor";
import { setClock } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { askPasskey, confirmOneself } from "@/lib/passkey-checks/commands";
import type { SignedAnswer } from "@/lib/passkey-checks/schema";
import { triesAtMost } from "@/lib/password-checks/rules";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { makeAuthenticator, siteOrigin } from "../../support/authenticator";
import { useDatabase } from "../../support/database";
import { enrolDevice } from "../../support/enrolled";

vi.stubEnv("NEXTAUTH_URL", siteOrigin);
useDatabase();
afterAll(disconnect);
afterEach(() => setClock(null));

const password = "mat-khau-thu-nghiem";
const asked = { purpose: "PASSWORD", subjectId: null } as const;
const round = { purpose: "PAPERS", subjectId: "01900000-0000-7000-8000-000000000001" } as const;
const otherRound = { purpose: "PAPERS", subjectId: "01900000-0000-7000-8000-000000000002" } as const;

type Step = typeof asked | typeof round | typeof otherRound;
const ask = (actor: Actor, step: Step = asked) => transaction((tx) => askPasskey(tx, actor, step));
const confirm = (actor: Actor, passkey: SignedAnswer, step: Step = asked) =>
  confirmOneself(actor, { password: "", passkey }, { asked: step, field: "password", wrong: "auth.wrongCurrent" });
const byPassword = (actor: Actor, typed: string) =>
  confirmOneself(actor, { password: typed }, { asked, field: "password", wrong: "auth.wrongCurrent" });
const refused = { problem: "invalid", reason: "passkeys.refused" };

let actor: Actor;
let device: Awaited<ReturnType<typeof enrolDevice>>;
const stored = () => db().passkey.findUniqueOrThrow({ where: { id: device.passkeyId }, select: { counter: true, lastUsedOn: true } });

beforeEach(async () => {
  const agency = await makeAgency();
  actor = await makeUser(agency.id, ["OFFICE"], { passwordHash: await hashPassword(password) });
  device = await enrolDevice(actor, password);
});

describe("a device confirms", () => {
  it("with what it signed for this step, and the day is kept, not the moment", async () => {
    setClock(new Date("2026-12-10T20:30:00Z"));
    await confirm(actor, device.sign(await ask(actor)));
    expect(await stored()).toEqual({ counter: 1n, lastUsedOn: new Date("2026-12-11T00:00:00Z") });
    expect(await db().passkeyChallenge.count({ where: { userId: actor.id } })).toBe(0);
  });

  it("also where it does not count its signatures", async () => {
    const plain = await enrolDevice(actor, password, false);
    for (let time = 0; time < 2; time++) await confirm(actor, plain.sign(await ask(actor)));
  });

  it("once: the same answer again is refused, and of two at once one passes", async () => {
    const plain = await enrolDevice(actor, password, false);
    const answer = plain.sign(await ask(actor));
    const both = await Promise.allSettled([confirm(actor, answer), confirm(actor, answer)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(confirm(actor, answer)).rejects.toMatchObject(refused);
  });

  it("within five minutes", async () => {
    setClock(new Date("2026-12-10T08:00:00Z"));
    const answer = device.sign(await ask(actor));
    setClock(new Date("2026-12-10T08:05:00Z"));
    await expect(confirm(actor, answer)).rejects.toMatchObject(refused);
  });

  it("also while guesses have locked the password, which it neither forgives nor counts", async () => {
    for (let time = 0; time < triesAtMost; time++)
      await expect(byPassword(actor, "sai")).rejects.toMatchObject({ reason: "auth.wrongCurrent" });
    await confirm(actor, device.sign(await ask(actor)));
    await expect(byPassword(actor, password)).rejects.toMatchObject({ reason: "auth.locked" });
    const wrong = device.sign(await ask(actor), { verified: false });
    await expect(confirm(actor, wrong)).rejects.toMatchObject(refused);
    expect(await db().user.findUnique({ where: { id: actor.id }, select: { failedTries: true } })).toEqual({ failedTries: triesAtMost });
  });
});

describe("is refused, and nothing is written beside the challenge that is used up,", () => {
  const expectRefused = async (answer: SignedAnswer, step: Step = asked) => {
    const before = await stored();
    await expect(confirm(actor, answer, step)).rejects.toMatchObject(refused);
    expect(await stored()).toEqual(before);
    expect(await db().passkeyChallenge.count({ where: { userId: actor.id, purpose: step.purpose } })).toBe(0);
  };

  it.each([
    ["when its owner was not recognised", { verified: false }],
    ["when nobody touched it", { present: false, verified: false }],
    ["from another site", { origin: "http://localhost.example.vn:3000" }],
    ["from another port", { origin: "http://localhost:3001" }],
    ["under another site's name", { rpId: "example.vn" }],
    ["for another challenge", { challenge: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }],
    ["as the making of a passkey", { type: "webauthn.create" }],
  ])("%s", async (_, bent) => {
    await expectRefused(device.sign(await ask(actor), bent));
    // Straight, the same device is not.
    await confirm(actor, device.sign(await ask(actor)));
  });

  it("when its count does not go forward", async () => {
    await confirm(actor, device.sign(await ask(actor), { counter: 7 }));
    await expectRefused(device.sign(await ask(actor), { counter: 7 }));
    await expectRefused(device.sign(await ask(actor), { counter: 3 }));
    await expectRefused(device.sign(await ask(actor), { counter: 0 }));
    await confirm(actor, device.sign(await ask(actor), { counter: 8 }));
  });

  it("when another device signs under its name, or one byte of the answer is another", async () => {
    const forged = { ...makeAuthenticator().sign(await ask(actor)), id: device.id };
    await expectRefused(forged);
    const answer = device.sign(await ask(actor));
    const bytes = Buffer.from(answer.authenticatorData, "base64url");
    bytes.writeUInt8(9, bytes.length - 1);
    await expectRefused({ ...answer, authenticatorData: bytes.toString("base64url") });
  });

  it("with a passkey of somebody else, asked as either of the two", async () => {
    const other = await makeUser(actor.agencyId, ["OFFICE"], { passwordHash: await hashPassword(password) });
    const foreign = await enrolDevice(other, password);
    await expectRefused(foreign.sign(await ask(actor)));
    const mine = await ask(actor);
    await expect(confirm(other, device.sign(mine))).rejects.toMatchObject(refused);
    await expect(confirm(other, foreign.sign(mine))).rejects.toMatchObject(refused);
  });

  it("for another step, or for the papers of another round", async () => {
    const [forStep, forPapers] = [device.sign(await ask(actor, asked)), device.sign(await ask(actor, round))];
    await expectRefused(forPapers, asked);
    await expectRefused(forStep, round);
    await expectRefused(device.sign(await ask(actor, round)), otherRound);
    await confirm(actor, device.sign(await ask(actor, round)), round);
  });

  it("for what was asked before the last time", async () => {
    const first = await ask(actor);
    await ask(actor);
    await expectRefused(device.sign(first));
  });

  it("without having been asked", async () => {
    await expectRefused(device.sign({ challenge: "AAAA" }));
  });

  it("with an answer of words that mean nothing", async () => {
    const options = await ask(actor);
    await expectRefused({ ...device.sign(options), clientDataJSON: "AAAA", authenticatorData: "AAAA", signature: "AAAA" });
  });

  it("of an account that was switched off meanwhile", async () => {
    const answer = device.sign(await ask(actor));
    await db().user.update({ where: { id: actor.id }, data: { active: false }, select: { id: true } });
    await expectRefused(answer);
  });
});

it("who has no passkey is told so, and so is everybody where the site has no address for them", async () => {
  const bare = await makeUser(actor.agencyId, ["OFFICE"], { passwordHash: await hashPassword(password) });
  await expect(ask(bare)).rejects.toMatchObject({ problem: "conflict", reason: "passkeys.none" });
  vi.stubEnv("NEXTAUTH_URL", "http://10.0.0.7:3000");
  await expect(ask(actor)).rejects.toMatchObject({ problem: "forbidden", reason: "passkeys.noSite" });
  vi.stubEnv("NEXTAUTH_URL", siteOrigin);
});

it("asks one's own devices only, with their owner recognised", async () => {
  const options = await ask(actor);
  expect(options).toMatchObject({ rpId: "localhost", userVerification: "required" });
  expect(options.allowCredentials?.map(({ id }) => id)).toEqual([device.id]);
});

it("the password does as well, is counted, and one of the two there must be", async () => {
  await byPassword(actor, password);
  await expect(byPassword(actor, "")).rejects.toMatchObject({ fields: { password: "passkeys.proofMissing" } });
  await expect(byPassword(actor, "sai")).rejects.toMatchObject({ fields: { password: "auth.wrongCurrent" } });
  expect(await db().user.findUnique({ where: { id: actor.id }, select: { failedTries: true } })).toEqual({ failedTries: 1 });
});
