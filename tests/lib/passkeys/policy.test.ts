import { expect, it } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { mayAddPasskey, mayKeepPasskeys, passkeysAtMost } from "@/lib/passkeys/policy";

const person = { ...systemActor("01900000-0000-7000-8000-000000000001"), kind: "user" } as const;

it("everybody who signs in keeps passkeys, with or without a role; the system has none", () => {
  expect(mayKeepPasskeys(person)).toEqual({ allowed: true });
  expect(mayKeepPasskeys(systemActor(person.agencyId)).allowed).toBe(false);
});

it("ten are enough", () => {
  expect(mayAddPasskey(person, passkeysAtMost - 1)).toEqual({ allowed: true });
  expect(mayAddPasskey(person, passkeysAtMost)).toEqual({ allowed: false, reason: "passkeys.tooMany" });
  expect(mayAddPasskey(systemActor(person.agencyId), 0).allowed).toBe(false);
});
