import type { BoxFacts } from "../../lib/ballot-boxes/policy";
import type { Actor, RoleName } from "../../lib/core/actor";

/** An actor of pure tests about a round: user u1, who is the person p1. */
export const boxActor = (roles: RoleName[], personId: string | null = "p1"): Actor => ({
  kind: "user",
  id: "u1",
  personId,
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});

/** The sentence of a refusal; null where it is allowed. */
export const refusalOf = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? null : verdict.reason);

/** A drafted round of an open session, nothing missing and nothing asked. */
export const boxFacts: BoxFacts = {
  state: "DRAFT",
  secret: true,
  sessionState: "OPEN",
  missingForQuorum: 0,
  supplied: 1,
  missingSupplied: 0,
  closesPast: false,
  sealed: false,
  opened: false,
  waived: false,
  closedBy: null,
  voidAskedBy: null,
  waiverAskedBy: null,
  heads: [{ id: "u2", personId: "p2" }],
  nomineePersonIds: [],
};

/** Another officer, and another account of the same person p1. */
export const other = { id: "u2", personId: "p2" };
export const same = { id: "u9", personId: "p1" };
