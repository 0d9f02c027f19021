import { Checkbox } from "@/components/forms/checkbox";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { departmentKinds } from "@/lib/departments/schema";
import { vi } from "@/lib/text/vi";

const words = vi.departments.fields;

/** Name and short name of a unit. */
export function DepartmentFields({ correcting = false }: { correcting?: boolean }) {
  const kinds = departmentKinds.map((value) => ({ value, label: vi.departments.kinds[value] }));
  return (
    <>
      <TextField
        name="name"
        label={correcting ? words.correctName : words.name}
        hint={correcting ? words.correctNameHint : words.nameHint}
        maxLength={200}
      />
      <TextField name="shortName" label={words.shortName} hint={words.shortNameHint} maxLength={60} />
      <RadioGroup name="kind" label={words.kind} options={kinds} />
      <Checkbox name="isOffice" label={words.isOffice} hint={words.isOfficeHint} />
      <TextArea name="about" label={words.about} hint={words.aboutHint} rows={3} maxLength={1000} optional />
    </>
  );
}
