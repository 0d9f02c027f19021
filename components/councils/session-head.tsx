import type { Phase } from "../../lib/council-sessions/rules";
import type { CouncilSessionState } from "../../lib/councils/states";
import { formatMoment } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";
import { paths } from "../../lib/web/paths";
import { ButtonLink } from "../ui/button-link";
import { PageHead } from "../ui/page-head";
import { SessionState } from "./session-state";

interface Props {
  session: {
    id: string;
    title: string;
    meetsAt: Date;
    place: string;
    state: CouncilSessionState;
    offersBallot: boolean;
    postponedFrom: Date | null;
    postponeReason: string | null;
    council: { id: string; name: string };
    plan: { title: string; documentNumber: string | null };
  };
  phase: Phase;
}

/** Title, state, where the session stands, and its place in the house. */
export function SessionHead({ session, phase }: Props) {
  const words = councils.session;
  const lead = phase === "conclude" && !session.offersBallot ? words.concludeNoBallot : words.phase[phase];
  return (
    <PageHead
      title={session.title}
      state={<SessionState state={session.state} />}
      lead={lead}
      crumbs={[{ label: councils.title, href: paths.councils() }, { label: session.title }]}
      meta={
        <>
          <span>{words.meets(formatMoment(session.meetsAt), session.place)}</span>
          {session.postponedFrom ? <span>{words.postponed(formatMoment(session.postponedFrom), session.postponeReason ?? "")}</span> : null}
          <a href={paths.council(session.council.id)}>{session.council.name}</a>
          <span>{words.plan(session.plan.title, session.plan.documentNumber)}</span>
        </>
      }
      actions={
        phase === "prepare" ? null : (
          <ButtonLink href={paths.minutes(session.id)} look="second">
            {words.printMinutes}
          </ButtonLink>
        )
      }
    />
  );
}
