import type { Option } from "@/components/forms/select-field";
import type { getStartChoices } from "@/lib/dossiers/queries";
import { vi } from "@/lib/text/vi";
import { withoutAccents } from "@/lib/text/vietnamese";

type Choices = Awaited<ReturnType<typeof getStartChoices>>;
type Candidate = Choices["subjects"][number];

const words = vi.nominations.fresh;

/** Those who can still be nominated, as radio buttons, narrowed by the name that was typed. */
export function candidateOptions(
  choices: Choices,
  of: { registers: boolean; unit: string; kinds: readonly string[]; name: string },
): Option[] {
  if (of.registers) return choices.registrations.filter(isFree).map((row) => option(`REGISTRATION:${row.registrationId}`, row));
  const fits = (name: string) => withoutAccents(name).includes(withoutAccents(of.name.trim()));
  const known = choices.subjects.filter((row) => isFree(row) && of.kinds.includes(row.kind) && fits(row.name));
  const persons = of.kinds.includes("INDIVIDUAL") ? choices.persons.filter((row) => fits(row.fullName)) : [];
  const hasUnit = choices.subjects.some((row) => row.kind === "COLLECTIVE" && row.name === of.unit);
  const unit = of.kinds.includes("COLLECTIVE") && !hasUnit && fits(of.unit);
  return [
    ...known.map((row) => option(`SUBJECT:${row.id}`, row)),
    ...persons.map((row) => ({ value: `PERSON:${row.id}`, label: row.fullName, hint: `${row.jobTitle}. ${words.person}.` })),
    ...(unit ? [{ value: "UNIT", label: words.wholeUnit(of.unit), hint: vi.common.kinds.COLLECTIVE }] : []),
  ];
}

/** Those with a dossier of this plan and year already: shown with a link instead. */
export function alreadyNominated(choices: Choices): { id: string; name: string }[] {
  const rows = [...choices.registrations, ...choices.subjects];
  const found = new Map(rows.flatMap((row) => (row.existingId ? [[row.existingId, { id: row.existingId, name: row.name }]] : [])));
  return [...found.values()];
}

const isFree = (row: Candidate): boolean => row.existingId === null;

function option(value: string, row: Candidate): Option {
  const parts: string[] = [vi.common.kinds[row.kind]];
  if (row.caption) parts.push(row.caption);
  if (row.years.length > 0) parts.push(words.years(row.years.join(", ")));
  if (row.recognised) parts.push(words.recognised);
  return { value, label: row.name, hint: parts.join("; ") };
}
