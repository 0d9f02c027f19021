import { layout } from "../../lib/text/vi/layout";

interface Props {
  action: string;
  label: string;
  placeholder?: string | undefined;
  value?: string | undefined;
  /** Filters that stay while searching. */
  hidden?: Record<string, string> | undefined;
}

/** Search inside one list, by GET; the masthead's box is the page's search landmark. */
export function ListSearch({ action, label, placeholder, value, hidden = {} }: Props) {
  return (
    <form className="search" action={action} method="get">
      {Object.entries(hidden).map(([key, kept]) => (
        <input key={key} type="hidden" name={key} value={kept} />
      ))}
      <label className="vh" htmlFor="tim-danh-sach">
        {label}
      </label>
      <input id="tim-danh-sach" name="q" type="search" placeholder={placeholder} defaultValue={value} autoComplete="off" />
      <button type="submit" className="btn">
        {layout.search.submit}
      </button>
    </form>
  );
}
