import { expect, test } from "vitest";
import { createUserSchema, firstAdministratorSchema } from "../../../lib/users/schema";

test("the name to sign in with is kept in lower case", () => {
  expect(createUserSchema.parse({ personId: "", displayName: " Lê  Lan ", username: " Lan.LE " })).toEqual({
    personId: null,
    displayName: "Lê Lan",
    username: "lan.le",
  });
});

test.each(["lê", "a b c", "ab", ".lan", "lan@so", ""])("%o is no name to sign in with", (username) => {
  expect(createUserSchema.safeParse({ personId: "", displayName: "Lan", username }).success).toBe(false);
  expect(firstAdministratorSchema.safeParse({ displayName: "Lan", username }).success).toBe(false);
});

test("nothing else can be set along with an account", () => {
  const typed = { personId: "", displayName: "Lan", username: "lan" };
  for (const extra of [{ passwordHash: "x" }, { active: "on" }, { agencyId: crypto.randomUUID() }, { roles: "ADMINISTRATOR" }])
    expect(createUserSchema.safeParse({ ...typed, ...extra }).success).toBe(false);
});
