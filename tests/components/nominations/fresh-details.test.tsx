import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { FormContext } from "../../../components/forms/form-context";
import { FreshDetails } from "../../../components/nominations/fresh-details";
import { type FormState, idleForm } from "../../../lib/web/form-state";

function details(state: FormState, open = false): string {
  return renderToString(
    <FormContext value={{ prefix: "f", state, initial: {}, pending: false }}>
      <FreshDetails open={open} title="Đối tượng mới">
        <input name="name" />
      </FreshDetails>
    </FormContext>,
  );
}

const closed = 'class="fresh"';
const opened = 'class="fresh open"';

test("the fields for somebody new wait for the choice, unless nobody else can be chosen", () => {
  expect(details(idleForm)).toContain(closed);
  expect(details(idleForm, true)).toContain(opened);
});

test("the style sheet hides them only while somebody else is chosen, and only where it can know", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../components/forms/forms.css"), "utf8");
  expect(css).toMatch(
    /@supports selector\(:has\(\*\)\) \{\s+form:not\(:has\(\[name="subject"\]\[value="NEW"\]:checked\)\) \.fresh:not\(\.open\)/,
  );
});

test("a wrong field among them opens them, and an error elsewhere does not", () => {
  const refused = (errors: Record<string, string>): FormState => ({ status: "invalid", errors, values: {} });
  expect(details(refused({ members: "chưa có ai." }))).toContain(opened);
  expect(details(refused({ subject: "chưa chọn." }))).toContain(closed);
});

test("somebody new who was chosen stays in sight after any refusal", () => {
  expect(details({ status: "refused", errors: {}, values: { subject: "NEW", name: "Lò Văn Pháng" } })).toContain(opened);
});
