import { expect, test } from "vitest";
import { echoOf } from "../../../components/exemplars/decision-echo";

const people = [
  { id: "a", name: "Lê Hoa" },
  { id: "b", name: "Tổ một cửa" },
];

function typed(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("a decision is said again with its names, number and day", () => {
  const form = typed([
    ["nominationIds", "a"],
    ["nominationIds", "b"],
    ["number", " 88/QĐ-SXD "],
    ["signedOn", "22/11/2026"],
  ]);
  expect(echoOf(people, form)).toEqual(["Công nhận 02: Lê Hoa; Tổ một cửa.", "Số quyết định: 88/QĐ-SXD; ngày ký: 22/11/2026."]);
});

test("what is not there yet is said, and nobody who was not chosen", () => {
  expect(echoOf(people, typed([["nominationIds", "z"]]))).toEqual([
    "Chưa chọn ai để công nhận.",
    "Số quyết định: chưa ghi; ngày ký: chưa ghi.",
  ]);
});
