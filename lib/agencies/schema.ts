import { z } from "zod";
import { line, longText, optionalLine } from "../core/fields";

/** What an administrator keeps up to date; regime and address word stay as they were founded. */
export const updateAgencySchema = z.strictObject({
  name: line(200),
  shortName: line(80),
  parentBody: line(200),
  province: line(100),
  headTitle: line(100),
  symbol: line(30),
  about: longText(1000),
  address: line(300),
  phone: line(40),
  email: line(120).pipe(z.email("email")),
  responsiblePerson: line(200),
  successor: optionalLine(300),
});

/** A new agency, from the command line; the rest is filled in by its administrator. */
export const createAgencySchema = z.strictObject({
  slug: line(80).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "wrong")),
  name: line(200),
  regime: z.enum(["STATE", "PARTY"], { error: "choose" }),
});
