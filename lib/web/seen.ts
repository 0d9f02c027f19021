import "server-only";
import { notFound } from "next/navigation";
import { DomainError } from "../core/errors";

/** What a page reads: out of sight becomes the 404 page; other refusals go on. */
export async function seen<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DomainError && error.problem === "not-found") notFound();
    throw error;
  }
}
