import type { Option } from "./select-field";

interface Props {
  type: "checkbox" | "radio";
  /** Id of the first one: there the summary of errors leads. */
  id: string;
  name: string;
  values: readonly string[];
  options: readonly Option[];
  /** Side by side in boxes, for two or three short words. */
  boxes?: boolean | undefined;
}

/** A few options, all in sight, each with its hint. */
export function OptionChecks({ type, id, name, values, options, boxes }: Props) {
  return (
    <div className={boxes ? "seg" : "checks"}>
      {options.map((option, index) => (
        <label key={option.value} className={boxes ? undefined : "check"}>
          <input
            id={index === 0 ? id : undefined}
            type={type}
            name={name}
            value={option.value}
            defaultChecked={values.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint ? <span className="hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
