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

test("the fields for somebody new are folded away at first, unless nobody else can be chosen", () => {
  expect(details(idleForm)).toContain("<details><summary");
  expect(details(idleForm, true)).toContain('<details open="">');
});

test("a wrong field among them opens them, and an error elsewhere does not", () => {
  const refused = (errors: Record<string, string>): FormState => ({ status: "invalid", errors, values: {} });
  expect(details(refused({ members: "chưa có ai." }))).toContain('<details open="">');
  expect(details(refused({ subject: "chưa chọn." }))).toContain("<details><summary");
});

test("somebody new who was chosen stays in sight after any refusal", () => {
  expect(details({ status: "refused", errors: {}, values: { subject: "NEW", name: "Lò Văn Pháng" } })).toContain('<details open="">');
});
