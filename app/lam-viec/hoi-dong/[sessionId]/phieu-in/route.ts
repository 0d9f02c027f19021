import { getOwnAgency } from "@/lib/agencies/queries";
import { printBallots } from "@/lib/ballot-papers/commands";
import { attachmentHeader } from "@/lib/files/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { setPrintedBallots } from "@/lib/typesetting/printed-ballot";
import { apiRoute } from "@/lib/web/api-route";

const words = vi.ballots.printed;

/** Ballots for members who vote on paper, as a file to print; that they were printed is recorded, hence a post. */
export const POST = apiRoute<{ sessionId: string }>(async (actor, _request, { sessionId }) => {
  const { round, specimen, sheets } = await printBallots(actor, { sessionId });
  const agency = await getOwnAgency(actor);
  const [heading, day] = [vi.ballots.round.heading(round.number), formatDay(round.session.day)];
  const marks = [round.rehearsal ? words.rehearsal : "", specimen ? words.specimen : ""].filter((mark) => mark !== "");
  const file = await setPrintedBallots({
    agency: agency.name,
    council: round.session.councilName,
    stamp: specimen ? "" : words.stamp,
    title: words.title,
    about: [words.about(round.session.year), words.session(round.session.title, heading, day)],
    mark: marks.join(". "),
    head: words.head,
    rules: words.rules,
    sheets: sheets.map((questions) =>
      questions.map(({ name, caption, unit }) => ({ name, caption: [caption, unit].filter(Boolean).join(", ") })),
    ),
  });
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": attachmentHeader(words.fileName(heading, day.replaceAll("/", "-"))),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
