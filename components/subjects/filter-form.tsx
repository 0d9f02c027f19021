import { layout } from "@/lib/text/vi/layout";

export interface FilterSelect {
  name: string;
  label: string;
  value: string | null;
  /** First option: no narrowing. */
  any: string;
  options: readonly { value: string; label: string }[];
}

interface Props {
  action: string;
  label: string;
  placeholder?: string | undefined;
  q: string;
  selects: readonly FilterSelect[];
  hidden?: Record<string, string> | undefined;
}

/** Words and a few choices in one GET form: the whole filter stands in the address and works without script. */
export function FilterForm({ action, label, placeholder, q, selects, hidden }: Props) {
  return (
    <search>
      <form action={action} method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="grow basis-64">
          <label htmlFor="tim">{label}</label>
          <input id="tim" name="q" type="search" defaultValue={q} placeholder={placeholder} autoComplete="off" />
        </p>
        {selects.map((select) => (
          <p key={select.name} className="basis-40 max-sm:grow">
            <label htmlFor={`loc-${select.name}`}>{select.label}</label>
            <select id={`loc-${select.name}`} name={select.name} defaultValue={select.value ?? ""}>
              <option value="">{select.any}</option>
              {select.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </p>
        ))}
        <button type="submit" className="btn second">
          {layout.search.submit}
        </button>
      </form>
    </search>
  );
}
