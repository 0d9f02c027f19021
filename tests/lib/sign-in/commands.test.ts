import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { actorOfSession } from "../../../lib/auth/account";
import { cookieName, openToken } from "../../../lib/auth/cookie";
import { hashPassword } from "../../../lib/auth/password";
import type { Actor } from "../../../lib/core/actor";
import { now, setClock } from "../../../lib/core/clock";
import { askOwnPasskey } from "../../../lib/passkeys/commands";
import { listPasskeys } from "../../../lib/passkeys/queries";
import { changePassword, setPasswordByLink, signIn, signOut } from "../../../lib/sign-in/commands";
import { findLinkOwner } from "../../../lib/sign-in/queries";
import { makeOneTimeLink, switchUserOff } from "../../../lib/users/commands";
import { makeAgency, makeUser } from "../../../prisma/seed/factories";
import { siteOrigin } from "../../support/authenticator";
import { CookieJar } from "../../support/cookie-jar";
import { useDatabase } from "../../support/database";
import { enrolDevice } from "../../support/enrolled";

const jar = new CookieJar();
vi.mock("next/headers", () => ({ cookies: async () => jar }));
vi.mock("next/navigation", () => ({ redirect: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-this-test-only-0123456789");

const database = useDatabase();
const password = "một câu dễ nhớ";
let administrator: Actor;
let user: Actor;
let username: string;

beforeEach(async () => {
  jar.clear();
  const agencyId = (await makeAgency()).id;
  username = `lan-${crypto.randomUUID().slice(0, 8)}`;
  administrator = await makeUser(agencyId, ["ADMINISTRATOR"]);
  user = await makeUser(agencyId, ["OFFICE"], { username, passwordHash: await hashPassword(password) });
});
afterEach(() => setClock(null));

const inside = async () => {
  const token = await openToken(jar.get(cookieName())?.value);
  return token ? actorOfSession(token.sid) : null;
};
const wrong = { problem: "forbidden", reason: "auth.wrong" };
const locked = { problem: "forbidden", reason: "auth.locked" };
const miss = (times: number) =>
  Promise.all(Array.from({ length: times }, () => signIn({ username, password: "sai" }).catch((error) => error.reason)));

describe("signing in", () => {
  test("opens a session, with the password composed or decomposed", async () => {
    await signIn({ username, password });
    expect((await inside())?.id).toBe(user.id);
    jar.clear();
    await signIn({ username, password: password.normalize("NFD") });
    expect((await inside())?.id).toBe(user.id);
  });

  test("answers the same for an unknown name, a wrong password, no password yet and an account that is off", async () => {
    const agencyId = user.agencyId;
    await makeUser(agencyId, [], { username: `${username}-moi` });
    await makeUser(agencyId, [], { username: `${username}-tat`, passwordHash: await hashPassword(password) });
    await database.query(`UPDATE "User" SET active = false WHERE username = $1`, [`${username}-tat`]);
    await expect(signIn({ username: "khong-co-ai", password })).rejects.toMatchObject(wrong);
    await expect(signIn({ username, password: `${password}.` })).rejects.toMatchObject(wrong);
    await expect(signIn({ username: `${username}-moi`, password })).rejects.toMatchObject(wrong);
    await expect(signIn({ username: `${username}-tat`, password })).rejects.toMatchObject(wrong);
    expect(jar.kept.size).toBe(0);
  });

  test("ten wrong tries lock for 15 minutes, also the right password; then it opens again", async () => {
    const start = new Date("2026-11-22T01:00:00Z");
    setClock(start);
    expect(new Set(await miss(9))).toEqual(new Set(["auth.wrong"]));
    await signIn({ username, password });
    expect(await miss(10)).toEqual(Array.from({ length: 10 }, () => "auth.wrong"));
    await expect(signIn({ username, password })).rejects.toMatchObject(locked);
    setClock(new Date(start.getTime() + 15 * 60_000 - 1));
    await expect(signIn({ username, password })).rejects.toMatchObject(locked);
    setClock(new Date(start.getTime() + 15 * 60_000));
    await signIn({ username, password });
    expect((await inside())?.id).toBe(user.id);
  });
});

test("a name nobody has is answered as an account is, also after ten tries", async () => {
  const start = new Date("2026-11-22T01:00:00Z");
  setClock(start);
  const name = `khong-co-ai-${crypto.randomUUID()}`;
  const guess = () => signIn({ username: name, password }).catch((error) => error.reason);
  for (let time = 0; time < 10; time++) expect(await guess()).toBe("auth.wrong");
  expect(await guess()).toBe("auth.locked");
  setClock(new Date(start.getTime() + 15 * 60_000));
  expect(await guess()).toBe("auth.wrong");
});

test("a session ends in the moment the account is switched off", async () => {
  await signIn({ username, password });
  expect(await inside()).not.toBeNull();
  await switchUserOff(administrator, { id: user.id });
  expect(await inside()).toBeNull();
});

test("signing out is written down", async () => {
  await signIn({ username, password });
  await signOut(user);
  expect(await inside()).toBeNull();
  expect(await database.query(`SELECT kind FROM "AuditEvent" WHERE "actorId" = $1`, [user.id])).toEqual([{ kind: "user.signedOut" }]);
});

describe("the one-time link", () => {
  const fresh = "câu mới đủ dài";
  const both = { newPassword: fresh, newPasswordAgain: fresh };

  test("sets the password, ends the sessions and lifts the lock", async () => {
    setClock(now());
    await signIn({ username, password });
    await miss(10);
    const { token } = await makeOneTimeLink(administrator, { id: user.id });
    await setPasswordByLink({ token, ...both });
    expect(await inside()).toBeNull();
    await expect(signIn({ username, password })).rejects.toMatchObject(wrong);
    await signIn({ username, password: fresh });
    expect((await inside())?.id).toBe(user.id);
  });

  test("is used once, also by two at the same moment", async () => {
    const { token } = await makeOneTimeLink(administrator, { id: user.id });
    const other = "câu của người khác";
    const answers = await Promise.allSettled([
      setPasswordByLink({ token, ...both }),
      setPasswordByLink({ token, newPassword: other, newPasswordAgain: other }),
    ]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect(answers.find((answer) => answer.status === "rejected")).toMatchObject({ reason: { reason: "auth.linkDead" } });
    await signIn({ username, password: answers[0]?.status === "fulfilled" ? fresh : other });
    await expect(setPasswordByLink({ token, ...both })).rejects.toMatchObject({ reason: "auth.linkDead" });
    expect(await findLinkOwner(token)).toBeNull();
    const events = await database.query(`SELECT kind FROM "AuditEvent" WHERE "actorId" = $1`, [user.id]);
    expect(events).toEqual([{ kind: "user.passwordSet" }]);
  });

  test("stops with its last day, with the account, and for a word nobody made", async () => {
    setClock(new Date("2026-11-22T08:00:00+07:00"));
    const { token, lastDay } = await makeOneTimeLink(administrator, { id: user.id });
    expect(lastDay).toBe("2026-11-29");
    setClock(new Date("2026-11-29T23:59:59+07:00"));
    expect(await findLinkOwner(token)).toMatchObject({ username });
    setClock(new Date("2026-11-30T00:00:00+07:00"));
    await expect(setPasswordByLink({ token, ...both })).rejects.toMatchObject({ reason: "auth.linkDead" });
    await expect(setPasswordByLink({ token: "00000-00000-00000-00000-00000", ...both })).rejects.toMatchObject({ reason: "auth.linkDead" });
  });

  test("stays good when the two entries differ", async () => {
    const { token } = await makeOneTimeLink(administrator, { id: user.id });
    await expect(setPasswordByLink({ token, newPassword: fresh, newPasswordAgain: "khác hẳn" })).rejects.toMatchObject({
      fields: { newPasswordAgain: "auth.passwordsDiffer" },
    });
    expect(await findLinkOwner(token)).not.toBeNull();
  });
});

test("the own password is changed with the current one, and every session ends", async () => {
  await signIn({ username, password });
  const fresh = "câu mới đủ dài";
  const input = { newPassword: fresh, newPasswordAgain: fresh.normalize("NFD") };
  await expect(changePassword(user, { ...input, currentPassword: "sai" })).rejects.toMatchObject({
    fields: { currentPassword: "auth.wrongCurrent" },
  });
  expect(await inside()).not.toBeNull();
  await changePassword(user, { ...input, currentPassword: password });
  expect(await inside()).toBeNull();
  await signIn({ username, password: fresh });
  expect((await inside())?.id).toBe(user.id);
});

describe("passkeys and the password", () => {
  beforeEach(() => {
    vi.stubEnv("NEXTAUTH_URL", siteOrigin);
  });
  afterEach(() => {
    vi.stubEnv("NEXTAUTH_URL", undefined);
  });

  test("a passkey stands for the current password, once, and was asked for this", async () => {
    const device = await enrolDevice(user, password);
    const fresh = { currentPassword: "", newPassword: "câu mới đủ dài", newPasswordAgain: "câu mới đủ dài" };
    const forAnother = device.sign(await askOwnPasskey(user, { purpose: "ADD", passkeyId: null }));
    await expect(changePassword(user, { ...fresh, passkey: forAnother })).rejects.toMatchObject({ reason: "passkeys.refused" });
    const passkey = device.sign(await askOwnPasskey(user, { purpose: "PASSWORD", passkeyId: null }));
    await changePassword(user, { ...fresh, passkey });
    await signIn({ username, password: fresh.newPassword });
    await expect(changePassword(user, { ...fresh, passkey })).rejects.toMatchObject({ reason: "passkeys.refused" });
    expect(await listPasskeys(user)).toHaveLength(1);
  });

  test("who begins anew with a printed link begins without passkeys", async () => {
    await enrolDevice(user, password);
    const { token } = await makeOneTimeLink(administrator, { id: user.id });
    await setPasswordByLink({ token, newPassword: "câu mới đủ dài", newPasswordAgain: "câu mới đủ dài" });
    expect(await listPasskeys(user)).toEqual([]);
  });
});

test("guessing the current password locks the account like guessing at the door", async () => {
  const guess = { newPassword: "câu mới đủ dài", newPasswordAgain: "câu mới đủ dài", currentPassword: "sai" };
  for (let time = 0; time < 10; time++) await expect(changePassword(user, guess)).rejects.toMatchObject({ reason: "auth.wrongCurrent" });
  await expect(changePassword(user, { ...guess, currentPassword: password })).rejects.toMatchObject(locked);
  await expect(signIn({ username, password })).rejects.toMatchObject(locked);
});
