import { vi } from "../../lib/text/vi";

interface Choice {
  id: string;
  name: string;
}

interface Props {
  plans: readonly Choice[];
  years: readonly number[];
  departments: readonly Choice[];
  chosen: { planId: string; year: number; departmentId: string; name: string };
  /** Where the plan registers first there is nothing to search for. */
  searches: boolean;
}

const words = vi.nominations.fresh;

/** Plan, year, unit and the name to look for, as fields of a GET form. */
export function PlaceFields({ plans, years, departments, chosen, searches }: Props) {
  return (
    <>
      <div className="sub-fields">
        <Select name="ke-hoach" label={words.plan} options={plans} value={chosen.planId} />
        <Select
          name="nam"
          label={words.year}
          options={years.map((year) => ({ id: String(year), name: String(year) }))}
          value={String(chosen.year)}
        />
        <Select name="don-vi" label={words.unit} options={departments} value={chosen.departmentId} />
        {searches ? (
          <div className="field">
            <label htmlFor="dc-ten">{words.find}</label>
            <span className="hint" id="dc-ten-goi-y">
              {words.findHint}
            </span>
            <input
              id="dc-ten"
              name="ten"
              type="search"
              defaultValue={chosen.name}
              maxLength={200}
              autoComplete="off"
              aria-describedby="dc-ten-goi-y"
            />
          </div>
        ) : null}
      </div>
      <button type="submit" className="btn second">
        {words.show}
      </button>
    </>
  );
}

function Select({ name, label, options, value }: { name: string; label: string; options: readonly Choice[]; value: string }) {
  const only = options.length === 1 ? options[0] : undefined;
  if (only)
    return (
      <div className="field content-start">
        <b>{label}</b>
        <span>{only.name}</span>
        <input type="hidden" name={name} value={only.id} />
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={`dc-${name}`}>{label}</label>
      <select id={`dc-${name}`} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
