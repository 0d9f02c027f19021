import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { roleNames } from "@/lib/core/actor";
import { vi } from "@/lib/text/vi";

const words = vi.roles.fields;

/** Which role, where, from when to when. */
export function GrantFields({ departments }: { departments: readonly { id: string; name: string }[] }) {
  return (
    <>
      <SelectField
        name="role"
        label={words.role}
        hint={vi.roles.twoPeople}
        options={roleNames.map((value) => ({ value, label: vi.common.roles[value] }))}
      />
      <SelectField
        name="departmentId"
        label={words.department}
        hint={words.departmentHint}
        empty={words.noDepartment}
        options={departments.map((row) => ({ value: row.id, label: row.name }))}
      />
      <DateField name="validFrom" label={words.validFrom} />
      <DateField name="validTo" label={words.validTo} hint={words.validToHint} optional />
    </>
  );
}
