import { describe, expect, it } from "vitest";
import {
  articlesVisibleTo,
  mayApproveArticle,
  mayReopenArticle,
  mayReviewArticle,
  maySaveArticle,
  maySeeArticles,
  mayStartArticle,
  maySubmitArticle,
  mayViewArticle,
} from "../../../lib/articles/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const own = { agencyId: "agency", departmentId: "unit" };
const draft = { ...own, state: "DRAFT" as const };
const waiting = { ...own, state: "AWAITING_EDITOR" as const };
const approved = { ...own, state: "APPROVED" as const };
const whole = { missing: [], standing: true };

describe("stories", () => {
  it("are written by their own unit", () => {
    const writers = ["OFFICER", "DEPARTMENT_HEAD"];
    expect(rolesAllowed((actor) => mayStartArticle(actor, { departmentId: "unit", standing: true }))).toEqual(writers);
    expect(rolesAllowed((actor) => maySaveArticle(actor, draft))).toEqual(writers);
    expect(rolesAllowed((actor) => maySubmitArticle(actor, draft))).toEqual(writers);
    expect(rolesAllowed((actor) => maySaveArticle(actor, { ...draft, departmentId: "elsewhere" }))).toEqual([]);
  });

  it("are changed only as drafts", () => {
    for (const story of [waiting, approved]) {
      expect(maySaveArticle(actorWith("OFFICER"), story)).toEqual({ allowed: false, reason: "articles.notDraft" });
      expect(maySubmitArticle(actorWith("OFFICER"), story)).toEqual({ allowed: false, reason: "articles.notDraft" });
    }
  });

  it("are approved and given back by the editor while they wait", () => {
    expect(rolesAllowed((actor) => mayReviewArticle(actor, waiting))).toEqual(["EDITOR"]);
    expect(rolesAllowed((actor) => mayApproveArticle(actor, waiting, whole))).toEqual(["EDITOR"]);
    expect(mayReviewArticle(actorWith("EDITOR"), draft)).toEqual({ allowed: false, reason: "articles.notAwaiting" });
  });

  it.each([
    [{ missing: ["NAME", "STORY"] as const, standing: true }, "articles.noConsentName"],
    [{ missing: ["STORY"] as const, standing: true }, "articles.noConsentStory"],
    [{ missing: [], standing: false }, "articles.revoked"],
  ])("are not approved when %j", (facts, reason) => {
    expect(mayApproveArticle(actorWith("EDITOR"), waiting, facts)).toEqual({ allowed: false, reason });
  });

  it("are not begun about a revoked exemplar", () => {
    const revoked = { departmentId: "unit", standing: false };
    expect(mayStartArticle(actorWith("OFFICER"), revoked)).toEqual({ allowed: false, reason: "articles.revoked" });
  });

  it("are taken down by their unit or the editor", () => {
    expect(rolesAllowed((actor) => mayReopenArticle(actor, approved))).toEqual(["OFFICER", "DEPARTMENT_HEAD", "EDITOR"]);
    expect(mayReopenArticle(actorWith("EDITOR"), waiting)).toEqual({ allowed: false, reason: "articles.notApproved" });
    expect(mayReopenArticle(actorWith("INSPECTOR"), approved)).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("are seen by readers of the agency, the editor and the unit", () => {
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
    const seeing = (agencyId: string, ...departmentIds: string[]) =>
      rolesAllowed((actor) => mayViewArticle(actor, { agencyId, departmentIds }));
    expect(seeing("agency", "elsewhere")).toEqual(readers);
    expect(seeing("agency", "elsewhere", "unit")).toEqual(["OFFICER", "DEPARTMENT_HEAD", ...readers]);
    expect(seeing("another", "unit")).toEqual([]);
    expect(rolesAllowed(maySeeArticles)).toEqual(["OFFICER", "DEPARTMENT_HEAD", ...readers]);
    expect(articlesVisibleTo(actorWith())).toEqual({ agencyId: "agency", all: false, departmentIds: [] });
  });
});
