import { z } from "zod";
import { choice, line, vietnameseDate } from "../core/fields";

/** How somebody signs: NONE is the head himself (stored as null). Glossary: signAuthority. */
export const signAuthorities = ["NONE", "KT", "TL", "TUQ", "Q"] as const;
export type SignAuthority = (typeof signAuthorities)[number];

/** Number, day and signer of a document, as they are printed. */
export const signatureFields = {
  number: line(40),
  signedOn: vietnameseDate,
  signerName: line(120),
  signerTitle: line(120),
  signAuthority: choice(signAuthorities),
};

const signatureSchema = z.strictObject(signatureFields);
export type Signature = z.output<typeof signatureSchema>;
