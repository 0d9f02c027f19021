import { describe, expect, test } from "vitest";
import { systemActor } from "../../../lib/core/actor";
import {
  mayAddSource,
  mayConfirmProposal,
  mayDecideItem,
  mayDropProposal,
  mayGivePlan,
  mayReadAgain,
  mayReadSource,
  mayViewProposal,
  proposalsVisibleTo,
} from "../../../lib/plan-proposals/policy";
import { actorOfEachRole, actorWith } from "../../support/actors";

const may = (["OFFICE", "AGENCY_HEAD"] as string[]).sort();
const who = (allowed: (actor: ReturnType<typeof actorWith>) => boolean) =>
  actorOfEachRole()
    .filter(({ actor }) => allowed(actor))
    .map(({ role }) => role)
    .sort();

describe("who", () => {
  test("gives in, decides, confirms and drops: the office and the head", () => {
    const read = { state: "READ" as const };
    expect(who((actor) => mayGivePlan(actor).allowed)).toEqual(may);
    expect(who((actor) => mayDecideItem(actor, read).allowed)).toEqual(may);
    expect(who((actor) => mayConfirmProposal(actor, read).allowed)).toEqual(may);
    expect(who((actor) => mayAddSource(actor, read).allowed)).toEqual(may);
    expect(who((actor) => mayDropProposal(actor, read).allowed)).toEqual(may);
    expect(who((actor) => proposalsVisibleTo(actor).any)).toEqual(may);
  });

  test("a proposal of another agency is not there, and reading is the system's", () => {
    expect(mayViewProposal(actorWith(["OFFICE"]), { agencyId: "a2" })).toEqual({ allowed: false, reason: "common.notFound" });
    expect(who((actor) => mayReadSource(actor).allowed)).toEqual([]);
    expect(mayReadSource(systemActor("a1")).allowed).toBe(true);
    expect(mayViewProposal(systemActor("a1"), { agencyId: "a1" }).allowed).toBe(true);
  });
});

describe("when", () => {
  const office = actorWith(["OFFICE"]);

  test.each(["UPLOADED", "READING"] as const)(
    "nothing is decided while it is %s; the reader is asked again only when it is quiet",
    (state) => {
      expect(mayDecideItem(office, { state })).toMatchObject({ reason: "planProposals.stillReading" });
      expect(mayAddSource(office, { state })).toMatchObject({ reason: "planProposals.stillReading" });
      expect(mayReadAgain(office, { state, quiet: false })).toMatchObject({ reason: "planProposals.stillAtWork" });
      expect(mayReadAgain(office, { state, quiet: true }).allowed).toBe(true);
    },
  );

  test.each(["CONFIRMED", "DROPPED"] as const)("nothing happens to what is %s", (state) => {
    for (const verdict of [
      mayDecideItem(office, { state }),
      mayAddSource(office, { state }),
      mayDropProposal(office, { state }),
      mayReadAgain(office, { state, quiet: true }),
    ])
      expect(verdict).toMatchObject({ reason: "planProposals.closed" });
  });

  test("what could not be read may be read again, and another rendering may be added", () => {
    expect(mayReadAgain(office, { state: "UNREADABLE", quiet: false }).allowed).toBe(true);
    expect(mayAddSource(office, { state: "UNREADABLE" }).allowed).toBe(true);
    expect(mayConfirmProposal(office, { state: "UNREADABLE" }).allowed).toBe(false);
  });
});
