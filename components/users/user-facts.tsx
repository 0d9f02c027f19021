import { Facts } from "@/components/ui/facts";
import { dayOf } from "@/lib/core/clock";
import { formatDate, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface Props {
  user: {
    username: string;
    createdAt: Date;
    hasPassword: boolean;
    /** When the open one-time link ends. */
    linkUntil: Date | null;
    person: { id: string; fullName: string; jobTitle: string } | null;
  };
}

/** What is known of an account. */
export function UserFacts({ user }: Props) {
  const words = vi.users.facts;
  // The link ends with a day: the moment before its end lies in the last one.
  const lastDay = user.linkUntil ? dayOf(new Date(user.linkUntil.getTime() - 1)) : null;
  return (
    <Facts
      label={words.label}
      items={[
        { term: words.username, value: user.username },
        {
          term: words.person,
          value: user.person ? (
            <a href={paths.adminPerson(user.person.id)}>{words.personOf(user.person.fullName, user.person.jobTitle)}</a>
          ) : (
            words.noPerson
          ),
        },
        { term: words.password, value: user.hasPassword ? words.passwordSet : words.passwordNone },
        { term: words.link, value: lastDay ? words.linkOpen(formatDay(lastDay)) : words.linkNone },
        { term: words.created, value: <span className="num">{formatDate(user.createdAt)}</span> },
      ]}
    />
  );
}
