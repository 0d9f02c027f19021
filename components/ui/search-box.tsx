import { layout } from "../../lib/text/vi/layout";

interface Props {
  action: string;
  name?: string | undefined;
  label?: string | undefined;
  placeholder?: string | undefined;
  value?: string | undefined;
  /** Needed when two boxes stand on one page. */
  id?: string | undefined;
  /** Filters that stay while searching. */
  hidden?: Record<string, string> | undefined;
}

/** Search by GET: works without script, the words stay in the address. */
export function SearchBox({ action, name = "q", label = layout.search.label, placeholder, value, id = "tim", hidden }: Props) {
  return (
    <search>
      <form className="search" action={action} method="get">
        {Object.entries(hidden ?? {}).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <input id={id} name={name} type="search" placeholder={placeholder} defaultValue={value} autoComplete="off" />
        <button type="submit" className="btn">
          {layout.search.submit}
        </button>
      </form>
    </search>
  );
}
