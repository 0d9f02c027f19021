import { z } from "zod";
import { id, line, longText, optionalDate, optionalLine, optionalLongText, tick, vietnameseDate, whole } from "../core/fields";

export const limits = { title: 120, lede: 400, opening: 6000, facts: 6, steps: 10, adopters: 12 } as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** The story as it is stored and shown. Paragraphs are plain text; nothing is HTML. */
export const bodySchema = z.strictObject({
  opening: z.array(z.string()),
  facts: z.array(z.strictObject({ value: z.string(), text: z.string() })),
  steps: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  spread: z.string(),
  adopters: z.array(z.strictObject({ name: z.string(), since: day, result: z.string() })),
  quote: z.strictObject({ text: z.string(), by: z.string() }).nullable(),
});
export type Body = z.output<typeof bodySchema>;

export const emptyBody: Body = { opening: [], facts: [], steps: [], spread: "", adopters: [], quote: null };

/** Numbered rows of a form ("facts.0.value") → a list in order; rows with nothing typed fall away. */
function rows<Row extends z.ZodType>(row: Row, max: number) {
  return z.preprocess(
    (value) => {
      const given = value && typeof value === "object" ? Object.values(value) : [];
      return given.filter(
        (item) => item && typeof item === "object" && Object.values(item).some((part) => String(part ?? "").trim() !== ""),
      );
    },
    z.array(row).max(max, "wrong"),
  );
}

/** A draft as it is typed; every part may still be empty. */
export const saveArticleSchema = z.strictObject({
  id,
  lockVersion: whole(0, 1_000_000),
  /** After being told that somebody else saved meanwhile. */
  overwrite: tick,
  /** The second button: saves too, and goes on to the preview. */
  next: z.enum(["preview"]).optional(),
  title: optionalLine(limits.title),
  lede: optionalLine(limits.lede),
  opening: optionalLongText(limits.opening).transform((text) =>
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
  facts: rows(z.strictObject({ value: optionalLine(30), text: optionalLine(300) }), limits.facts),
  steps: rows(z.strictObject({ title: optionalLine(120), text: optionalLongText(800) }), limits.steps),
  spread: optionalLongText(1500),
  adopters: rows(z.strictObject({ name: line(160), since: vietnameseDate, result: optionalLine(200) }), limits.adopters),
  quoteText: optionalLine(400),
  quoteBy: optionalLine(120),
});
export type SaveArticle = z.output<typeof saveArticleSchema>;

export const startArticleSchema = z.strictObject({ exemplarId: id });
export const submitArticleSchema = z.strictObject({ id });
export const reopenArticleSchema = z.strictObject({ id });
export const giveBackArticleSchema = z.strictObject({ id, reason: longText(2000) });
export const approveArticleSchema = z
  .strictObject({ id, lockVersion: whole(0, 1_000_000), publishedFrom: vietnameseDate, publishedTo: optionalDate })
  .refine((article) => article.publishedTo === null || article.publishedFrom === "" || article.publishedTo >= article.publishedFrom, {
    path: ["publishedTo"],
    message: "date",
  });

export type StartArticle = z.output<typeof startArticleSchema>;
export type ArticleId = z.output<typeof submitArticleSchema>;
export type GiveBackArticle = z.output<typeof giveBackArticleSchema>;
export type ApproveArticle = z.output<typeof approveArticleSchema>;
