import { Facts } from "@/components/ui/facts";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { categoryWord, standingWord } from "./person-words";

interface Props {
  person: {
    id: string;
    jobTitle: string;
    category: keyof typeof vi.persons.categories | null;
    retiredOn: string | null;
    retired: boolean;
    departmentId: string | null;
    user: { id: string; username: string; active: boolean } | null;
  };
  department: string;
}

/** What is known of a person. */
export function PersonFacts({ person, department }: Props) {
  const words = vi.persons;
  const user = person.user;
  return (
    <Facts
      label={words.facts.label}
      items={[
        { term: words.columns.job, value: person.jobTitle },
        {
          term: words.columns.department,
          value: person.departmentId ? <a href={paths.adminDepartment(person.departmentId)}>{department}</a> : department,
        },
        { term: words.columns.category, value: categoryWord(person.category) },
        { term: words.columns.standing, value: standingWord(person) },
        {
          term: words.facts.account,
          value: user ? (
            <a href={paths.adminUser(user.id)}>{user.active ? user.username : words.facts.accountOff(user.username)}</a>
          ) : (
            words.facts.noAccount
          ),
        },
      ]}
    />
  );
}
