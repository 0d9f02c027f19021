import { describe, expect, it } from "vitest";
import {
  certificatesVisibleTo,
  mayIssueCertificate,
  mayReissueCertificate,
  maySeeRegister,
  mayViewCertificate,
} from "../../../lib/certificates/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

describe("certificates", () => {
  it("come with the head's decision", () => {
    expect(rolesAllowed(mayIssueCertificate)).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
  });

  it("are issued again by văn thư", () => {
    expect(rolesAllowed((actor) => mayReissueCertificate(actor, { standing: "VALID" }))).toEqual(["CLERK_OFFICE"]);
  });

  it.each([
    ["REVOKED", "certificates.revoked"],
    ["REPLACED", "certificates.alreadyReplaced"],
  ] as const)("are not issued again when %s", (standing, reason) => {
    expect(mayReissueCertificate(actorWith("CLERK_OFFICE"), { standing })).toEqual({ allowed: false, reason });
  });

  it("the inspector reads and changes nothing", () => {
    expect(mayReissueCertificate(actorWith("INSPECTOR"), { standing: "VALID" })).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("are seen by the agency's readers, the editor and the unit", () => {
    const readers = [
      "OFFICE",
      "CLERK_OFFICE",
      "COUNCIL_SECRETARY",
      "COUNCIL_STANDING_BODY",
      "AGENCY_HEAD",
      "DEPUTY_HEAD",
      "EDITOR",
      "INSPECTOR",
    ];
    expect(rolesAllowed((actor) => mayViewCertificate(actor, { agencyId: "agency", departmentId: "elsewhere" }))).toEqual(readers);
    expect(rolesAllowed((actor) => mayViewCertificate(actor, { agencyId: "agency", departmentId: "unit" }))).toEqual([
      "OFFICER",
      "DEPARTMENT_HEAD",
      ...readers,
    ]);
    expect(rolesAllowed((actor) => mayViewCertificate(actor, { agencyId: "another", departmentId: "unit" }))).toEqual([]);
    expect(rolesAllowed(maySeeRegister)).toEqual(["OFFICER", "DEPARTMENT_HEAD", ...readers]);
    expect(certificatesVisibleTo(actorWith("ADMINISTRATOR"))).toEqual({ agencyId: "agency", all: false, departmentIds: [] });
  });
});
