/** Drafts of forms in the browser's own store; a full or closed store is no error. */
export interface StoredDraft {
  at: string;
  entries: [string, string][];
}

const place = (key: string) => `ban-go-do:${key}`;

export function readDraft(key: string): StoredDraft | null {
  try {
    const text = localStorage.getItem(place(key));
    return text ? (JSON.parse(text) as StoredDraft) : null;
  } catch {
    return null;
  }
}

/** Keeps the text fields of the form; returns when. Passwords, files and the framework's own fields stay out. */
export function keepDraft(key: string, form: HTMLFormElement): Date | null {
  const at = new Date();
  try {
    localStorage.setItem(place(key), JSON.stringify({ at: at.toISOString(), entries: typedEntries(form) }));
    return at;
  } catch {
    return null;
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(place(key));
  } catch {
    // No store, nothing to forget.
  }
}

/** Puts a draft back: text as typed, boxes and choices as they stood. */
export function fillForm(form: HTMLFormElement, draft: StoredDraft): void {
  for (const field of typedFields(form)) {
    const kept = draft.entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"))
      field.checked = kept.includes(field.value);
    else if (kept[0] !== undefined) field.value = kept[0];
  }
}

type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function typedFields(form: HTMLFormElement): TypedField[] {
  return [...form.querySelectorAll<TypedField>("input, textarea, select")].filter(
    (field) => field.name !== "" && !["hidden", "password", "file"].includes(field.type),
  );
}

function typedEntries(form: HTMLFormElement): [string, string][] {
  return typedFields(form)
    .filter(
      (field) => !(field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) || (field as HTMLInputElement).checked,
    )
    .map((field) => [field.name, field.value]);
}
