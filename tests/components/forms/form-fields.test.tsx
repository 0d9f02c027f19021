import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Checkbox } from "../../../components/forms/checkbox";
import { CheckboxGroup } from "../../../components/forms/checkbox-group";
import { ConfirmStep } from "../../../components/forms/confirm-step";
import { FormAnswer } from "../../../components/forms/form-answer";
import { FormContext } from "../../../components/forms/form-context";
import { FormShell } from "../../../components/forms/form-shell";
import { RadioGroup } from "../../../components/forms/radio-group";
import { SelectField } from "../../../components/forms/select-field";
import { TextArea } from "../../../components/forms/text-area";
import { TextField } from "../../../components/forms/text-field";
import { type FormState, type FormValues, idleForm } from "../../../lib/web/form-state";

const fields = [
  { value: "reform", label: "Cải cách hành chính" },
  { value: "labour", label: "Lao động giỏi, lao động sáng tạo" },
];

const invalid: FormState = {
  status: "invalid",
  errors: { birthday: "tháng 11 chỉ có 30 ngày.", "answers.c5.claim": "chưa có nội dung.", form: "Hai ngày ngược nhau." },
  values: { birthday: "31/11/2026", "answers.c5.claim": "Dòng một\nDòng hai", field: "labour", units: ["b"], kind: "group" },
};

function answered(state: FormState, children: ReactNode, initial: FormValues = {}): string {
  return renderToString(
    <FormContext value={{ prefix: "f", state, initial, pending: false }}>
      <FormAnswer state={state} prefix="f" />
      {children}
    </FormContext>,
  );
}

/** The opening tag of the one element with that id. */
function tag(html: string, id: string): string {
  const found = html.match(new RegExp(`<[^>]*\\sid="${id}"[^>]*>`, "g")) ?? [];
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

describe("a form before it is sent", () => {
  const action = async () => idleForm;

  test("shows its first values, and a hint tied to its field", () => {
    const html = renderToString(
      <FormShell action={action} submitLabel="Gửi hồ sơ" initial={{ name: "Đặng Thị Thu Vân" }} hidden={{ id: "17" }}>
        <TextField name="name" label="Họ và tên" hint="Viết có dấu" />
      </FormShell>,
    );
    expect(tag(html, "f-name")).toContain('value="Đặng Thị Thu Vân"');
    expect(tag(html, "f-name")).toContain('aria-describedby="f-name-hint"');
    expect(html).toContain('<label for="f-name">');
    expect(html).toContain('<input type="hidden" name="id" value="17"/>');
    expect(html).not.toContain('role="alert"');
  });

  test("shares no id with another form on the page that has its own prefix", () => {
    const html = renderToString(
      <>
        <FormShell action={action}>
          <TextField name="note" label="Ghi chú" />
        </FormShell>
        <FormShell action={action} id="g">
          <TextField name="note" label="Ghi chú" />
        </FormShell>
      </>,
    );
    tag(html, "f-note");
    tag(html, "g-note");
  });

  test("asks once before a final step, with the button inside what explains it", () => {
    const html = renderToString(
      <FormShell action={action}>
        <ConfirmStep open="Phát hành" title="Phát hành cho 03 đơn vị" submitLabel="Phát hành ngay">
          <p>{"Số 412/SXD-VP sẽ được cấp."}</p>
        </ConfirmStep>
      </FormShell>,
    );
    expect(html.match(/type="submit"/g)).toHaveLength(1);
    expect(html).toMatch(/<details class="confirm">.*type="submit".*<\/details>/s);
  });
});

describe("a form that comes back", () => {
  test("lists what is wrong, each with a link to its field; a rule across fields has no link", () => {
    const html = answered(invalid, null);
    expect(html).toContain("Có 03 chỗ cần sửa");
    expect(html).toContain('<a href="#f-birthday">tháng 11 chỉ có 30 ngày.</a>');
    expect(html).toContain('<a href="#f-answers-c5-claim">chưa có nội dung.</a>');
    expect(html).toContain("<li>Hai ngày ngược nhau.</li>");
  });

  test("keeps what was typed and says the error beside the field", () => {
    const html = answered(
      invalid,
      <>
        <TextField name="birthday" label="Ngày suy tôn" />
        <TextArea name="answers.c5.claim" label="Tiêu chí 5" />
      </>,
      { birthday: "01/01/2026" },
    );
    expect(tag(html, "f-birthday")).toContain('value="31/11/2026"');
    expect(tag(html, "f-birthday")).toContain('aria-describedby="f-birthday-error"');
    expect(tag(html, "f-birthday")).toContain('aria-invalid="true"');
    expect(html).toMatch(/<p class="err" id="f-birthday-error">Lỗi: tháng 11 chỉ có 30 ngày\.<\/p>/);
    expect(html).toContain("Dòng một\nDòng hai</textarea>");
  });

  test("keeps choices as they were sent: a box that was unticked stays unticked", () => {
    const html = answered(
      invalid,
      <>
        <SelectField name="field" label="Lĩnh vực" options={fields} />
        <RadioGroup
          name="kind"
          label="Loại"
          options={[
            { value: "person", label: "Cá nhân" },
            { value: "group", label: "Tập thể" },
          ]}
        />
        <CheckboxGroup
          name="units"
          label="Đơn vị"
          options={[
            { value: "a", label: "Văn phòng" },
            { value: "b", label: "Thanh tra" },
          ]}
        />
        <Checkbox name="agree" label="Tôi đồng ý" />
      </>,
      { agree: "on", field: "reform", units: ["a"], kind: "person" },
    );
    expect(html).toContain('<option value="labour" selected="">');
    expect(html).toMatch(/name="kind"[^>]*checked=""[^>]*value="group"/);
    expect(html).toMatch(/name="units"[^>]*checked=""[^>]*value="b"/);
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(tag(html, "f-agree")).not.toContain("checked");
  });

  test("says why it was refused, with what was typed still there", () => {
    const refused: FormState = {
      status: "refused",
      message: "Hồ sơ đã được người khác gửi lúc 14:03.",
      errors: {},
      values: { name: "Vân" },
    };
    const html = answered(refused, <TextField name="name" label="Họ và tên" />);
    expect(html).toContain("Hồ sơ đã được người khác gửi lúc 14:03.");
    expect(html).toContain('role="alert"');
    expect(tag(html, "f-name")).toContain('value="Vân"');
  });

  test("never sends a password back to the page", () => {
    const html = answered({ ...invalid, values: { password: "bi-mat" } }, <TextField name="password" type="password" label="Mật khẩu" />);
    expect(html).not.toContain("bi-mat");
  });
});
