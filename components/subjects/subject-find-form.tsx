import type { ReactNode } from "react";
import { common } from "@/lib/text/vi/common";
import { subjects } from "@/lib/text/vi/subjects";
import { SimilarHints } from "./similar-hints";

interface Props {
  action: string;
  /** Kinds that may be chosen, the likeliest first. */
  kinds: readonly ("INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL")[];
  outsiders: boolean;
  chosen: { kind: string | null; outside: boolean; name: string };
  /** Fields of the caller before the kind: plan, year. */
  children?: ReactNode | undefined;
  hidden?: Record<string, string> | undefined;
}

/** First step: which kind, which name. By GET, so that the second step can show the likely duplicates without script. */
export function SubjectFindForm({ action, kinds, outsiders, chosen, children, hidden }: Props) {
  const words = subjects.find;
  return (
    <form action={action} method="get">
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <fieldset className="field">
        <legend>{words.kind}</legend>
        <div className="checks">
          {kinds.map((kind, index) => (
            <label key={kind} className="check">
              <input type="radio" name="loai" value={kind} required defaultChecked={chosen.kind ? chosen.kind === kind : index === 0} />
              <span>
                {common.kinds[kind]}
                <span className="hint">{subjects.kindHints[kind]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {outsiders ? (
        <div className="field">
          <label className="check">
            <input type="checkbox" name="ngoai" value="1" defaultChecked={chosen.outside} />
            <span>{words.outsideOption}</span>
          </label>
        </div>
      ) : null}
      <SimilarHints field="ten">
        <div className="field">
          <label htmlFor="tim-ten">{words.name}</label>
          <span className="hint" id="tim-ten-hint">
            {words.nameHint}
          </span>
          <input
            id="tim-ten"
            name="ten"
            type="text"
            required
            maxLength={200}
            defaultValue={chosen.name}
            aria-describedby="tim-ten-hint"
            autoComplete="off"
          />
        </div>
      </SimilarHints>
      <div className="form-end">
        <button type="submit" className="btn">
          {words.submit}
        </button>
      </div>
    </form>
  );
}
