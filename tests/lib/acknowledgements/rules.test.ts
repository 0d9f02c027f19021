import fc from "fast-check";
import { expect, test } from "vitest";
import { type Member, sharesOf, totalOf } from "../../../lib/acknowledgements/rules";

const member = (departmentId: string | null, hasAccount: boolean, acknowledged: boolean): Member => ({
  departmentId,
  hasAccount,
  acknowledged,
});

test("who has no account is named apart and never counted as having read", () => {
  const shares = sharesOf([member("a", true, true), member("a", true, false), member("a", false, true), member(null, true, false)]);
  expect(shares).toEqual([
    { departmentId: "a", staff: 2, read: 1, withoutAccount: 1 },
    { departmentId: null, staff: 1, read: 0, withoutAccount: 0 },
  ]);
  expect(totalOf(shares)).toEqual({ staff: 3, read: 1, withoutAccount: 1 });
});

test("everybody is counted once, and nobody reads more than once", () => {
  const one = fc.record({ departmentId: fc.option(fc.constantFrom("a", "b", "c")), hasAccount: fc.boolean(), acknowledged: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one), (members) => {
      const shares = sharesOf(members);
      const total = totalOf(shares);
      expect(total.staff + total.withoutAccount).toBe(members.length);
      expect(shares.every((share) => share.read <= share.staff)).toBe(true);
      expect(new Set(shares.map((share) => share.departmentId)).size).toBe(shares.length);
    }),
  );
});
