import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { FindingFields } from "../../../components/appraisals/finding-fields";
import { FormContext } from "../../../components/forms/form-context";
import { type FormState, idleForm } from "../../../lib/web/form-state";

function finding(state: FormState): string {
  return renderToString(
    <FormContext value={{ prefix: "f", state, initial: {}, pending: false }}>
      <FindingFields criterionId="c1" code="1" />
    </FormContext>,
  );
}

test("a missing conclusion is tied to its choices", () => {
  const html = finding({ status: "invalid", errors: { "findings.c1.result": "chưa chọn." }, values: {} });
  const tied = html.match(/role="radiogroup"[^>]*aria-describedby="([^"]+)"/)?.[1];
  expect(tied).toBeDefined();
  expect(html).toContain(`<p class="err" id="${tied}">`);
});

test("choices without a fault point at nothing", () => {
  expect(finding(idleForm)).not.toMatch(/role="radiogroup"[^>]*aria-describedby/);
});
