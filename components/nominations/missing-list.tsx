import type { MissingPart } from "../../lib/nominations/rules";
import { vi } from "../../lib/text/vi";
import { paths } from "../../lib/web/paths";
import { StateMark } from "../ui/state-mark";

interface Props {
  nominationId: string;
  groups: readonly { key: string; title: string; missing: readonly MissingPart[] }[];
}

const words = vi.nominations.check;

/** Part by part and criterion by criterion: enough, or what is missing with a link to the very field. */
export function MissingList({ nominationId, groups }: Props) {
  return (
    <ul className="items">
      {groups.map((group) => (
        <li key={group.key} className="border-t border-line py-4">
          <h2 className="text-title">{group.title}</h2>
          {group.missing.length === 0 ? (
            <p>
              <StateMark look="ok">{words.enough}</StateMark>
            </p>
          ) : (
            <ul className="items">
              {group.missing.map((part) => (
                <li key={part.key + part.field} className="py-2">
                  <StateMark look="late">{words.missing}</StateMark> <a href={placeOf(nominationId, part)}>{words.parts[part.key]}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The field's address: ids of the writing form are made of the field's name (components/forms/form-context.ts). */
function placeOf(nominationId: string, part: MissingPart): string {
  if (part.key === "minutes") return paths.evidencePage(nominationId, "bien-ban");
  return `${paths.editNomination(nominationId)}#f-${part.field.replace(/[^\w-]/g, "-")}`;
}
