import { describe, expect, test } from "vitest";
import { saveDossierSchema, startNominationSchema } from "../../../lib/dossiers/schema";
import { fieldErrors } from "../../../lib/text/zod";
import { formObject } from "../../../lib/web/form-data";

const id = "01890000-0000-7000-8000-000000000000";

describe("starting", () => {
  const parse = (subject: string) =>
    startNominationSchema.safeParse({
      planId: id,
      year: "2026",
      departmentId: id,
      subject,
      kind: "",
      name: "",
      caption: "",
      organisation: "",
    });
  test.each([
    ["UNIT", { from: "UNIT" }],
    ["NEW", { from: "NEW" }],
    [`PERSON:${id}`, { from: "PERSON", id }],
    [`REGISTRATION:${id}`, { from: "REGISTRATION", id }],
  ])("%s is somebody", (given, expected) => {
    expect(parse(given).data?.subject).toEqual(expected);
  });
  test.each(["", "PERSON", "PERSON:x", "OTHER:1", `NEW;${id}`])("%j is nobody", (given) => {
    expect(parse(given).success).toBe(false);
  });
});

describe("a draft", () => {
  test("may hold nothing but its id", () => {
    const bare = saveDossierSchema.parse({ id, lockVersion: "0" });
    expect(bare).toMatchObject({
      summary: "",
      exemplarClass: null,
      answers: {},
      achievements: {},
      consentFields: [],
      truthDeclared: false,
    });
  });

  test("is read from a form with dotted names", () => {
    const form = new FormData();
    form.set("id", id);
    form.set("lockVersion", "2");
    form.set(`answers.${id}.claim`, " Đã làm\r\n");
    form.set("achievements.0.year", "2025");
    form.set("achievements.0.text", "Giấy khen");
    form.set("deliberatedOn", "5/11/2026");
    form.append("consentFields", "NAME");
    form.append("consentFields", "STORY");
    expect(saveDossierSchema.parse(formObject(form))).toMatchObject({
      answers: { [id]: { claim: "Đã làm" } },
      achievements: { "0": { year: 2025, text: "Giấy khen" } },
      deliberatedOn: "2026-11-05",
      consentFields: ["NAME", "STORY"],
    });
  });

  test("names the wrong field as the form does", () => {
    const wrong = saveDossierSchema.safeParse({
      id,
      lockVersion: "0",
      deliberatedOn: "31/02/2026",
      achievements: { "1": { year: "hai", text: "" } },
    });
    expect(Object.keys(wrong.error ? fieldErrors(wrong.error) : {})).toEqual(["achievements.1.year", "deliberatedOn"]);
  });

  test("takes no criterion that is no id and nothing it does not know", () => {
    expect(saveDossierSchema.safeParse({ id, lockVersion: "0", answers: { x: { claim: "" } } }).success).toBe(false);
    expect(saveDossierSchema.safeParse({ id, lockVersion: "0", state: "SETTLED" }).success).toBe(false);
  });
});
