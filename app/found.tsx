import type { ComponentType, ReactNode } from "react";
import { answerWith } from "@/lib/web/answer-status";

type Page<Props> = (props: Props) => Promise<ReactNode>;

/**
 * Wraps pages whose matter may not be there: in place of the framework's empty 404 the page says so itself, complete
 * without script, and the status stays 404.
 */
export function foundOr(NotHere: ComponentType) {
  return <Props,>(page: Page<Props>): Page<Props> =>
    async (props) => {
      try {
        return await page(props);
      } catch (error) {
        // A client's navigation streams before the page is done: there the framework's own way stays.
        if (!isNotFound(error) || !answerWith(404)) throw error;
        return <NotHere />;
      }
    };
}

/** What `notFound()` throws. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && "digest" in error && error.digest === "NEXT_HTTP_ERROR_FALLBACK;404";
}
