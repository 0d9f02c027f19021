import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { EditForm } from "../../../components/articles/edit-form";
import { EditRows } from "../../../components/articles/edit-rows";
import { FormContext } from "../../../components/forms/form-context";
import { FormShell } from "../../../components/forms/form-shell";
import { OverwriteBox } from "../../../components/forms/overwrite-box";
import type { Story } from "../../../lib/articles/rules";
import { emptyBody } from "../../../lib/articles/schema";
import { type FormState, idleForm } from "../../../lib/web/form-state";

const action = async () => idleForm;
const story = (lockVersion: number) => ({ id: "s1", lockVersion, title: "", lede: "", body: emptyBody }) as unknown as Story;
const answered = (state: FormState, part: React.ReactNode) =>
  renderToString(<FormContext value={{ prefix: "f", state, initial: {}, pending: false }}>{part}</FormContext>);

test("the answer to a story sent without script is found again after another one's save, and so is its draft", () => {
  const [before, after] = [EditForm({ action, story: story(3) }), EditForm({ action, story: story(4) })];
  expect(before.type).toBe(FormShell);
  expect([after.key, after.props.draftKey]).toEqual([before.key, before.props.draftKey]);
});

test("a story's form carries the number of the save it was opened on", () => {
  expect(renderToString(EditForm({ action, story: story(3) }))).toContain('name="lockVersion" value="3"');
});

test("rows that were typed stay, also when another one's save left fewer", () => {
  const values = { "facts.4.value": "48 giờ", "facts.4.text": "", "steps.0.title": "" };
  const html = answered({ status: "refused", errors: {}, values }, <EditRows filled={{ facts: 1, steps: 0, adopters: 0 }} />);
  expect(html).toContain('name="facts.4.value"');
  expect(html).toContain("48 giờ");
  expect(html).not.toContain('name="steps.2.title"');
});

test("the box for overwriting is asked for only after a refusal", () => {
  expect(answered(idleForm, <OverwriteBox />)).toBe("");
  expect(answered({ status: "refused", errors: { overwrite: "Muốn lưu bản này" }, values: {} }, <OverwriteBox />)).toContain(
    'name="overwrite"',
  );
});

test("going on to the preview saves first: it is a button of the same form", () => {
  const html = renderToString(EditForm({ action, story: story(3) }));
  expect(html).toMatch(/<button type="submit"[^>]* value="preview" name="next"/);
  expect(html).not.toContain('href="/lam-viec/bai-viet/s1"');
});
