export type FormValues = Record<string, string | string[]>;

/** What a form action answers. `errors`: field name → sentence; `values`: everything that was typed. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "done";
  message?: string;
  errors: Record<string, string>;
  values: FormValues;
  /** What a form that stays on its page shows once, after "done": a one-time link. */
  result?: Record<string, string>;
};

export const idleForm: FormState = { status: "idle", errors: {}, values: {} };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
