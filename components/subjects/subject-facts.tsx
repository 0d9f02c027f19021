import { Facts } from "@/components/ui/facts";
import { formatDateColumn } from "@/lib/text/format";
import { common } from "@/lib/text/vi/common";
import { subjects } from "@/lib/text/vi/subjects";

interface Props {
  subject: {
    kind: keyof typeof common.kinds;
    unit: string | null;
    external: boolean;
    leaderManager: boolean;
    members: readonly { id: string; name: string }[];
    recognitions: readonly { id: string; revoked: boolean; decision: { number: string; signedOn: Date } }[];
  };
}

const words = subjects.page;

/** Who or what the subject is, and what it was recognised by. */
export function SubjectFacts({ subject }: Props) {
  const names = subject.members.map((member) => member.name).join(", ");
  const items = [
    { term: words.kind, value: common.kinds[subject.kind] },
    { term: subject.external ? words.organisation : words.unit, value: subject.unit ?? common.none },
    ...(names ? [{ term: subject.kind === "PRACTICE_MODEL" ? words.owners : words.members, value: names }] : []),
    ...(subject.leaderManager ? [{ term: words.leader, value: words.yes }] : []),
    ...subject.recognitions.map(({ decision, revoked }) => ({
      term: words.recognitions,
      value: `${words.recognised(decision.number, formatDateColumn(decision.signedOn))}${revoked ? ` (${words.revoked})` : ""}`,
    })),
  ];
  return <Facts items={items} label={words.facts} />;
}
