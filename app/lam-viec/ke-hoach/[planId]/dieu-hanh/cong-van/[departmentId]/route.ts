import { getOwnAgency } from "@/lib/agencies/queries";
import { today } from "@/lib/core/clock";
import { notFound } from "@/lib/core/errors";
import { isId } from "@/lib/core/fields";
import { authorize } from "@/lib/core/verdict";
import { attachmentHeader } from "@/lib/files/rules";
import { mediaTypes } from "@/lib/files/schema";
import { mayUrge } from "@/lib/obligations/policy";
import { getPlan } from "@/lib/plans/queries";
import { findLateOf } from "@/lib/reminders/queries";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { setOfficialLetter } from "@/lib/typesetting/official-letter";
import { apiRoute } from "@/lib/web/api-route";

const words = vi.acting.letter;

/** The letter that urges a unit's head, as a file the office goes on editing; only once it was logged. */
export const GET = apiRoute<{ planId: string; departmentId: string }>(async (actor, _request, { planId, departmentId }) => {
  const plan = await getPlan(actor, planId);
  authorize(mayUrge(actor));
  const late = isId(departmentId) ? await findLateOf(actor, plan.id, departmentId) : null;
  if (!late) throw notFound();
  const agency = await getOwnAgency(actor);
  const [year = "", month = ""] = today().split("-");
  const file = await setOfficialLetter({
    ...{ regime: agency.regime, parentBody: agency.parentBody, agency: agency.name, place: plan.place, signer: "" },
    symbol: words.symbol(agency.symbol),
    about: words.about(plan.title),
    dated: words.dated(month, year),
    to: words.to(late.unit),
    paragraphs: [
      words.first(plan.title, plan.documentNumber),
      words.second(formatDay(today()), late.unit, formatCount(late.rows.length), remindedWords(late)),
    ],
    table: [
      words.columns,
      ...late.rows.map((row) => [
        row.rule.text,
        formatDay(row.dueDay),
        formatCount(row.gone),
        row.urgings.map((each) => `${vi.obligations.levels[each.level]}: ${formatDay(each.day)}`).join("; ") || words.neverUrged,
      ]),
    ],
    closing: [words.closing(late.unit)],
    recipients: words.recipients(agency.headTitle),
    signature: words.signature(agency.headTitle),
  });
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": mediaTypes.DOCX.mediaType,
      "content-disposition": attachmentHeader(words.fileName(late.unit, formatDay(today()).replaceAll("/", "-"))),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});

/** The letter says of reminders what the log says: all, some or none of what it names. */
function remindedWords({ rows, reminded }: { rows: readonly unknown[]; reminded: number }): string {
  if (reminded === 0) return "";
  return reminded === rows.length ? words.reminded.all : words.reminded.some(formatCount(reminded));
}
