"use server";
import { sealBox } from "@/lib/ballot-boxes/commands";
import { confirmCount, enterPrinted, openPapers } from "@/lib/ballot-counts/commands";
import { openPapersSchema, printedTotalsSchema } from "@/lib/ballot-counts/schema";
import { roundStepSchema } from "@/lib/ballots/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const sealBoxAction = formAction({
  schema: roundStepSchema,
  command: sealBox,
  done: ({ sessionId }) => `${paths.count(sessionId)}?da=niemphong`,
});
export const enterPrintedAction = formAction({
  schema: printedTotalsSchema,
  command: enterPrinted,
  done: ({ sessionId }) => `${paths.count(sessionId)}?da=phieugiay`,
});
export const openPapersAction = formAction({
  schema: openPapersSchema,
  command: openPapers,
  done: ({ sessionId }) => `${paths.count(sessionId)}?da=kiem1`,
});
export const confirmCountAction = formAction({
  schema: roundStepSchema,
  command: confirmCount,
  done: ({ sessionId }) => `${paths.count(sessionId)}?da=kiem2`,
});
