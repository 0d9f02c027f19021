import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";

interface Props {
  /** What was typed, kept when it cannot be a code. */
  value?: string | undefined;
  wrong?: boolean | undefined;
}

const words = home.verify;

/** Asks for the code printed on a certificate; plain GET. */
export function VerifyForm({ value, wrong }: Props) {
  return (
    <form action={paths.verifyForm()} method="get" className="max-w-[34rem]">
      <div className={wrong ? "field bad" : "field"}>
        <label htmlFor="ma">{words.label}</label>
        <p className="hint" id="ma-goi-y">
          {words.hint}
        </p>
        {wrong ? (
          <p className="err" id="ma-loi">
            {`${words.error} ${value?.trim() ? words.wrong : words.empty}`}
          </p>
        ) : null}
        <input
          id="ma"
          name="ma"
          defaultValue={value}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={wrong ? "true" : undefined}
          aria-describedby={wrong ? "ma-goi-y ma-loi" : "ma-goi-y"}
        />
      </div>
      <button type="submit" className="btn">
        {words.submit}
      </button>
    </form>
  );
}
