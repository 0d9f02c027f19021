import type { Likeness } from "../reading/comparison/likeness";

/** A rendering of a proposal as pages show it. */
export type SourceView = {
  id: string;
  name: string;
  form: string | null;
  refusal: string | null;
  read: boolean;
  pagesDone: number;
  pagesTotal: number | null;
  /** How alike it and the first rendering are; null for the first and for one that was not read. */
  likeness: Likeness | null;
};
