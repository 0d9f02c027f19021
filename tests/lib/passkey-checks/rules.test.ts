import { expect, it } from "vitest";
import { expiryOf, holdsFor, partyOf } from "@/lib/passkey-checks/rules";

it.each([
  ["https://guong.example.vn", { id: "guong.example.vn", origin: "https://guong.example.vn" }],
  ["https://guong.example.vn:8443/lam-viec/", { id: "guong.example.vn", origin: "https://guong.example.vn:8443" }],
  ["http://localhost:3000", { id: "localhost", origin: "http://localhost:3000" }],
  ["https://localhost", { id: "localhost", origin: "https://localhost" }],
])("%s is a place for passkeys", (address, party) => {
  expect(partyOf(address)).toEqual(party);
});

it.each([
  undefined,
  "",
  "guong.example.vn",
  "http://guong.example.vn",
  "http://localhost.example.vn",
  "http://127.0.0.1:3000",
  "https://10.0.0.7",
  "https://[::1]",
])("%s is none", (address) => {
  expect(partyOf(address)).toBeNull();
});

it("a challenge holds for five minutes and for its own thing", () => {
  const given = new Date("2026-12-10T08:00:00Z");
  const stored = { subjectId: "a", expiresAt: expiryOf(given) };
  const after = (seconds: number) => new Date(given.getTime() + seconds * 1000);
  expect(holdsFor(stored, "a", after(299))).toBe(true);
  expect(holdsFor(stored, "a", after(300))).toBe(false);
  expect(holdsFor(stored, "b", after(1))).toBe(false);
  expect(holdsFor(stored, null, after(1))).toBe(false);
  expect(holdsFor({ ...stored, subjectId: null }, null, after(1))).toBe(true);
});
