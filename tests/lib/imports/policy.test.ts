import { expect, it } from "vitest";
import type { Actor, RoleName } from "@/lib/core/actor";
import { mayCommitImport, mayUploadImport } from "@/lib/imports/policy";

const actor = (role: RoleName, id = "u"): Actor => ({
  kind: "user",
  id,
  personId: null,
  agencyId: "a",
  name: "Mẫu",
  roles: [{ role, departmentId: "d" }],
});
const file = { agencyId: "a", uploadedById: "u" };

it("a preview belongs to its uploader, who may still write into a register", () => {
  expect(mayUploadImport(actor("OFFICER"))).toEqual({ allowed: true });
  expect(mayUploadImport(actor("INSPECTOR"))).toEqual({ allowed: false, reason: "common.readOnly" });
  expect(mayCommitImport(actor("OFFICE"), file)).toEqual({ allowed: true });
  expect(mayCommitImport(actor("OFFICE", "v"), file)).toEqual({ allowed: false, reason: "common.notFound" });
  expect(mayCommitImport(actor("OFFICE"), { ...file, agencyId: "b" }).allowed).toBe(false);
  expect(mayCommitImport(actor("EDITOR"), file).allowed).toBe(false);
});
