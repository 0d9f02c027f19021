import { LinkList } from "@/components/ui/link-list";
import { registrations as registrationWords } from "@/lib/text/vi/registrations";
import { subjects } from "@/lib/text/vi/subjects";
import { paths } from "@/lib/web/paths";

interface Row {
  id: string;
  year: number;
  plan: { title: string };
}

interface Props {
  registrations: readonly (Row & { state: keyof typeof registrationWords.states })[];
  nominations: readonly Row[];
}

const words = subjects.page;

/** Years in which the subject was registered or nominated, as ways to those pages. */
export function SubjectPath({ registrations, nominations }: Props) {
  const items = [
    ...nominations.map((row) => ({ href: paths.nomination(row.id), label: words.nominated(row.year, row.plan.title) })),
    ...registrations.map((row) => ({
      href: paths.registration(row.id),
      label: words.registered(row.year, row.plan.title),
      note: registrationWords.states[row.state],
    })),
  ];
  return items.length > 0 ? <LinkList items={items} /> : <p className="soft">{words.nothing}</p>;
}
