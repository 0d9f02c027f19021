import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { vi } from "@/lib/text/vi";

const words = vi.users.fields;

/** For whom the account is, and the name to sign in with. */
export function UserFields({ persons }: { persons: readonly { id: string; fullName: string; jobTitle: string }[] }) {
  return (
    <>
      <SelectField
        name="personId"
        label={words.person}
        hint={words.personHint}
        empty={words.noPerson}
        options={persons.map((row) => ({ value: row.id, label: `${row.fullName}, ${row.jobTitle}` }))}
      />
      <TextField name="displayName" label={words.displayName} hint={words.displayNameHint} maxLength={120} autoComplete="off" optional />
      <TextField
        name="username"
        label={words.username}
        hint={words.usernameHint}
        size="short"
        maxLength={50}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
