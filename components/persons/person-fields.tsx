import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { personCategories } from "@/lib/persons/schema";
import { vi } from "@/lib/text/vi";

const words = vi.persons.fields;

/** Who the person is. */
export function PersonFields() {
  const categories = personCategories.map((value) => ({ value, label: vi.persons.categories[value] }));
  return (
    <>
      <TextField name="fullName" label={words.fullName} hint={words.fullNameHint} maxLength={120} autoComplete="off" />
      <TextField name="jobTitle" label={words.jobTitle} hint={words.jobTitleHint} maxLength={160} autoComplete="off" />
      <RadioGroup name="category" label={words.category} options={categories} />
    </>
  );
}
