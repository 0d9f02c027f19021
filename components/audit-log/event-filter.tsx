import { subjectTypes } from "@/lib/audit-log/schema";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { kindWord, subjectWord } from "./event-words";

type Option = { value: string; label: string };

interface Props {
  kinds: readonly string[];
  doers: readonly { id: string; name: string }[];
  /** What stands in the address, dates as they were typed. */
  values: { viec: string; nguoi: string; loai: string; ma: string; tu: string; den: string };
}

/** Narrows the log; a plain GET form, so that the address keeps the filter. */
export function EventFilter({ kinds, doers, values }: Props) {
  const words = vi.auditLog.filter;
  const types = subjectTypes.map((value) => ({ value, label: subjectWord(value) }));
  return (
    <search>
      <details open={Object.values(values).some((value) => value !== "")}>
        <summary>{words.title}</summary>
        <form action={paths.auditLog()} method="get" className="grid gap-x-6 mt-4 md:grid-cols-3" aria-label={words.title}>
          <Choice
            name="viec"
            label={words.kind}
            any={words.anyKind}
            value={values.viec}
            options={kinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
          />
          <Choice
            name="nguoi"
            label={words.doer}
            any={words.anyDoer}
            value={values.nguoi}
            options={doers.map((doer) => ({ value: doer.id, label: doer.name }))}
          />
          <Day name="tu" label={words.from} value={values.tu} />
          <Day name="den" label={words.to} value={values.den} />
          <Choice name="loai" label={words.subject} any={words.anySubject} value={values.loai} options={types} />
          {values.ma ? <input type="hidden" name="ma" value={values.ma} /> : null}
          <div className="field content-end justify-items-start">
            <button type="submit" className="btn second">
              {words.apply}
            </button>
          </div>
        </form>
      </details>
    </search>
  );
}

function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string;
  label: string;
  any: string;
  value: string;
  options: readonly Option[];
}) {
  return (
    <div className="field">
      <label htmlFor={`loc-${name}`}>{label}</label>
      <select id={`loc-${name}`} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="field">
      <label htmlFor={`loc-${name}`}>{label}</label>
      <input id={`loc-${name}`} name={name} defaultValue={value} className="short" inputMode="numeric" autoComplete="off" maxLength={20} />
    </div>
  );
}
