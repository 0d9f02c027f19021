// R070: the certificate follows the head's decision; văn thư keeps the register and issues again with a reason.
import { type Actor, departmentsWith, hasRole, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import type { CertificateStanding } from "./rules";

/** A first certificate is made by the decision itself. */
export function mayIssueCertificate(actor: Actor): Verdict {
  return hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD") ? allow : deny("certificates.headOnly");
}

/** May issue again: văn thư, for the one that is valid. */
export function mayReissueCertificate(actor: Actor, certificate: { standing: CertificateStanding }): Verdict {
  if (!hasRole(actor, "CLERK_OFFICE")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "certificates.clerkOnly");
  if (certificate.standing === "REVOKED") return deny("certificates.revoked");
  return certificate.standing === "REPLACED" ? deny("certificates.alreadyReplaced") : allow;
}

export type CertificateScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** Which certificates the actor sees: the register of the agency, or those of the own departments' nominations. */
export function certificatesVisibleTo(actor: Actor): CertificateScope {
  if (hasRole(actor, ...readsWholeAgency, "EDITOR")) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one certificate. */
export function mayViewCertificate(actor: Actor, certificate: { agencyId: string; departmentId: string }): Verdict {
  const scope = certificatesVisibleTo(actor);
  const seen = scope.agencyId === certificate.agencyId && (scope.all || scope.departmentIds.includes(certificate.departmentId));
  return seen ? allow : deny("common.notFound");
}

/** May open the register at all. */
export function maySeeRegister(actor: Actor): Verdict {
  const scope = certificatesVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}
