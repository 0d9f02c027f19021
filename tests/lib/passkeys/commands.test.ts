import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import type { Actor } from "@/lib/core/actor";
import { setClock } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { addPasskey, askOwnPasskey, beginPasskey, removePasskey, renamePasskey } from "@/lib/passkeys/commands";
import { passkeysAtMost } from "@/lib/passkeys/policy";
import { listPasskeys } from "@/lib/passkeys/queries";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { makeAuthenticator, siteOrigin } from "../../support/authenticator";
import { useDatabase } from "../../support/database";
import { enrolDevice } from "../../support/enrolled";

vi.stubEnv("NEXTAUTH_URL", siteOrigin);
const database = useDatabase();
afterAll(disconnect);
afterEach(() => setClock(null));

const password = "mat-khau-thu-nghiem";
const label = "Điện thoại của tôi";
const refused = { problem: "invalid", reason: "passkeys.refused" };

let actor: Actor;
let other: Actor;
beforeEach(async () => {
  const agency = await makeAgency();
  const passwordHash = await hashPassword(password);
  actor = await makeUser(agency.id, [], { passwordHash });
  other = await makeUser(agency.id, ["OFFICE"], { passwordHash });
});

const kinds = async () => {
  const rows = await db().auditEvent.findMany({ where: { actorId: actor.id }, orderBy: { id: "asc" }, select: { kind: true } });
  return rows.map(({ kind }) => kind);
};

describe("adding", () => {
  it("wants the password, keeps a public key, writes the event, and tells the owner", async () => {
    await db().user.update({ where: { id: actor.id }, data: { mailAddress: "thu@cua.example" }, select: { id: true } });
    await expect(beginPasskey(actor, { label, password: "sai" })).rejects.toMatchObject({ fields: { password: "passkeys.wrongPassword" } });
    await expect(beginPasskey(actor, { label, password: "" })).rejects.toMatchObject({ fields: { password: "passkeys.proofMissing" } });
    const options = await beginPasskey(actor, { label, password });
    expect(options).toMatchObject({
      rp: { id: "localhost" },
      attestation: "none",
      authenticatorSelection: { userVerification: "required" },
      pubKeyCredParams: [{ alg: -7 }, { alg: -257 }],
    });
    setClock(new Date());
    const device = makeAuthenticator();
    const { id } = await addPasskey(actor, { label, made: device.make(options) });
    expect(await listPasskeys(actor)).toMatchObject([{ id, label, backedUp: false, lastUsedOn: null }]);
    expect(await listPasskeys(other)).toEqual([]);
    expect(await kinds()).toEqual(["user.passkeyAdded"]);
    const told = await db().notification.findMany({
      where: { userId: actor.id },
      select: { lines: true, mail: { select: { toAddress: true } } },
    });
    expect(told).toEqual([{ lines: [expect.stringContaining(label), expect.any(String)], mail: { toAddress: "thu@cua.example" } }]);
    const [row] = await database.query<{ text: string }>(`SELECT "credentialId" AS text FROM "Passkey" WHERE id = $1`, [id]);
    expect(row?.text).toBe(device.id);
  });

  it("may be confirmed with a passkey that is there, whose answer serves for nothing else", async () => {
    const first = await enrolDevice(actor, password);
    const forRemoval = first.sign(await askOwnPasskey(actor, { purpose: "REMOVE", passkeyId: first.passkeyId }));
    await expect(beginPasskey(actor, { label, password: "", passkey: forRemoval })).rejects.toMatchObject(refused);
    const answer = first.sign(await askOwnPasskey(actor, { purpose: "ADD", passkeyId: null }));
    const options = await beginPasskey(actor, { label, password: "", passkey: answer });
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([first.id]);
    await addPasskey(actor, { label, made: makeAuthenticator().make(options) });
    await expect(beginPasskey(actor, { label, password: "", passkey: answer })).rejects.toMatchObject(refused);
    expect(await listPasskeys(actor)).toHaveLength(2);
  });

  it.each([
    ["an owner who was not recognised", { verified: false }],
    ["another site", { origin: "https://guong.example.vn" }],
    ["another name", { rpId: "example.vn" }],
    ["another challenge", { challenge: "AAAA" }],
    ["the wrong kind of answer", { type: "webauthn.get" }],
  ])("refuses %s, and the challenge is used up", async (_, bent) => {
    const options = await beginPasskey(actor, { label, password });
    const device = makeAuthenticator();
    await expect(addPasskey(actor, { label, made: device.make(options, bent) })).rejects.toMatchObject(refused);
    await expect(addPasskey(actor, { label, made: device.make(options) })).rejects.toMatchObject(refused);
    expect(await listPasskeys(actor)).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  it("refuses what nobody began, what somebody else began, and what comes after five minutes", async () => {
    const device = makeAuthenticator();
    await expect(addPasskey(actor, { label, made: device.make({ challenge: "AAAA" }) })).rejects.toMatchObject(refused);
    const foreign = await beginPasskey(other, { label, password });
    await expect(addPasskey(actor, { label, made: device.make(foreign) })).rejects.toMatchObject(refused);
    setClock(new Date("2026-12-10T08:00:00Z"));
    const options = await beginPasskey(actor, { label, password });
    setClock(new Date("2026-12-10T08:05:01Z"));
    await expect(addPasskey(actor, { label, made: device.make(options) })).rejects.toMatchObject(refused);
  });

  it("happens once: of two at once one is kept, and a device's passkey belongs to one account", async () => {
    const options = await beginPasskey(actor, { label, password });
    const device = makeAuthenticator();
    const made = device.make(options);
    const both = await Promise.allSettled([addPasskey(actor, { label, made }), addPasskey(actor, { label, made })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const again = device.make(await beginPasskey(other, { label, password }));
    await expect(addPasskey(other, { label, made: again })).rejects.toMatchObject({ problem: "conflict", reason: "passkeys.alreadyThere" });
    expect(await listPasskeys(other)).toEqual([]);
  });

  it("ends at ten", async () => {
    for (let count = 1; count < passkeysAtMost; count++) await enrolDevice(actor, password);
    const options = await beginPasskey(actor, { label, password });
    await addPasskey(actor, { label, made: makeAuthenticator().make(options) });
    await expect(beginPasskey(actor, { label, password })).rejects.toMatchObject({ problem: "forbidden", reason: "passkeys.tooMany" });
  });

  it("is not for an account that was switched off meanwhile", async () => {
    const made = makeAuthenticator().make(await beginPasskey(actor, { label, password }));
    await db().user.update({ where: { id: actor.id }, data: { active: false }, select: { id: true } });
    await expect(addPasskey(actor, { label, made })).rejects.toMatchObject(refused);
  });
});

describe("keeping", () => {
  it("gives another name, of one's own only", async () => {
    const { passkeyId } = await enrolDevice(actor, password);
    await renamePasskey(actor, { id: passkeyId, label: "Máy bàn" });
    expect(await listPasskeys(actor)).toMatchObject([{ label: "Máy bàn" }]);
    await expect(renamePasskey(other, { id: passkeyId, label: "Lạ" })).rejects.toMatchObject({ problem: "not-found" });
    expect(await kinds()).toEqual(["user.passkeyAdded", "user.passkeyRenamed"]);
  });

  it("ends one with the password, or with a passkey, and it confirms nothing any more", async () => {
    const first = await enrolDevice(actor, password);
    const second = await enrolDevice(actor, password);
    await expect(removePasskey(actor, { id: first.passkeyId, password: "sai" })).rejects.toMatchObject({
      reason: "passkeys.wrongPassword",
    });
    await expect(removePasskey(other, { id: first.passkeyId, password })).rejects.toMatchObject({ problem: "not-found" });
    const forSecond = second.sign(await askOwnPasskey(actor, { purpose: "REMOVE", passkeyId: second.passkeyId }));
    await expect(removePasskey(actor, { id: first.passkeyId, password: "", passkey: forSecond })).rejects.toMatchObject(refused);
    await removePasskey(actor, { id: first.passkeyId, password });
    const gone = first.sign(await askOwnPasskey(actor, { purpose: "REMOVE", passkeyId: second.passkeyId }));
    await expect(removePasskey(actor, { id: second.passkeyId, password: "", passkey: gone })).rejects.toMatchObject(refused);
    const own = second.sign(await askOwnPasskey(actor, { purpose: "REMOVE", passkeyId: second.passkeyId }));
    await removePasskey(actor, { id: second.passkeyId, password: "", passkey: own });
    expect(await listPasskeys(actor)).toEqual([]);
    expect((await kinds()).slice(2)).toEqual(["user.passkeyRemoved", "user.passkeyRemoved"]);
  });

  it("asks about one's own passkeys only", async () => {
    const { passkeyId } = await enrolDevice(actor, password);
    await enrolDevice(other, password);
    await expect(askOwnPasskey(other, { purpose: "REMOVE", passkeyId })).rejects.toMatchObject({ problem: "not-found" });
  });
});
