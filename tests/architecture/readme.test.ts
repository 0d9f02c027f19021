import { describe, expect, it } from "vitest";
import { articleMoves } from "../../lib/articles/states";
import { roundMoves } from "../../lib/ballots/states";
import { sessionMoves } from "../../lib/councils/states";
import { nominationMoves } from "../../lib/nominations/states";
import { proposalMoves } from "../../lib/plan-proposals/states";
import { registrationMoves } from "../../lib/registrations/states";
import { read } from "./source";
import { courseTable } from "./states-table";

const courses = { nominationMoves, registrationMoves, sessionMoves, roundMoves, articleMoves, proposalMoves };

describe("lib/README.md", () => {
  it.each(Object.entries(courses))("draws %s as it is", (name, moves) => {
    expect(read("lib/README.md")).toContain(courseTable(name, moves));
  });
});
