import type { FormValues } from "./form-state";

type Tree = { [key: string]: Tree | string | string[] };

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Typed fields as they came, without React's own ("$ACTION…") and without passwords. */
export function typedValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION") || typeof value !== "string" || /password|matKhau/i.test(name) || name === "__proto__") continue;
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

/**
 * FormData → nested object. Dots nest ("answers.<id>.claim"); a repeated name, or one ending in "[]", gives a list.
 * Files are left out: they have doors of their own.
 */
export function formObject(form: FormData): Tree {
  const root: Tree = {};
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    const list = name.endsWith("[]");
    const keys = (list ? name.slice(0, -2) : name).split(".");
    if (keys.length > 4 || keys.some((key) => forbidden.has(key))) continue;
    place(root, keys, value, list);
  }
  return root;
}

function place(root: Tree, keys: string[], value: string, list: boolean): void {
  const last = keys.at(-1) ?? "";
  let node = root;
  for (const key of keys.slice(0, -1)) {
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof next === "object" && !Array.isArray(next)) node = next;
    else {
      const made: Tree = {};
      node[key] = made;
      node = made;
    }
  }
  const before = Object.hasOwn(node, last) ? node[last] : undefined;
  if (before === undefined) node[last] = list ? [value] : value;
  else if (typeof before === "string") node[last] = [before, value];
  else if (Array.isArray(before)) before.push(value);
}
