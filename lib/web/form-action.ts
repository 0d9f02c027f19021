import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { findActor } from "../auth/session";
import type { Actor } from "../core/actor";
import { DomainError } from "../core/errors";
import { sentenceOf } from "../text/sentences";
import { vi } from "../text/vi";
import { fieldErrors } from "../text/zod";
import { formObject, typedValues } from "./form-data";
import { type FormAction, type FormState, idleForm } from "./form-state";
import { callerAddress, isOwnRequest } from "./gate";
import { type RateClass, secondsToWait } from "./rate";

type Shape<Output> = z.ZodType<Output>;

type Door<Input, Result> = {
  schema: Shape<Input>;
  /** Where to go on; a form that stays on its page returns null. */
  done: (result: Result, input: Input) => string | null;
  /** What the page shows once when it stays; it travels in the answer's body only, never in an address. */
  result?: (result: Result) => Record<string, string>;
  rate?: RateClass;
};

/**
 * The one door for forms: same-origin, actor, rate, strict parsing, then the command. A refusal or wrong field gives
 * back everything that was typed; everything else is a bug and reaches error.tsx.
 */
export function formAction<Input, Result>(
  door: Door<Input, Result> & { command: (actor: Actor, input: Input) => Promise<Result> },
): FormAction {
  return async (_state, sent) => {
    const form = formOf(sent);
    if (!(await isOwnRequest())) return refused(form, vi.common.reasons.foreignOrigin);
    const actor = await findActor();
    if (!actor) return refused(form, vi.common.reasons.signInFirst);
    return pass(door, form, actor.id, (input) => door.command(actor, input));
  };
}

/** The door for those who have no account yet in this request: signing in, the one-time link. Named in the doors test. */
export function openFormAction<Input, Result>(door: Door<Input, Result> & { command: (input: Input) => Promise<Result> }): FormAction {
  return async (_state, sent) => {
    const form = formOf(sent);
    if (!(await isOwnRequest())) return refused(form, vi.common.reasons.foreignOrigin);
    return pass(door, form, await callerAddress(), door.command);
  };
}

/** Types vanish on the wire: a crafted request may send anything in the form's place. */
const formOf = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData());

async function pass<Input, Result>(
  door: Door<Input, Result>,
  form: FormData,
  caller: string,
  run: (input: Input) => Promise<Result>,
): Promise<FormState> {
  const wait = await secondsToWait(door.rate ?? "write", caller);
  if (wait > 0) return refused(form, vi.common.tooMany(wait));
  const parsed = door.schema.safeParse(formObject(form));
  if (!parsed.success) return { status: "invalid", errors: fieldErrors(parsed.error), values: typedValues(form) };
  let target: string | null;
  let shown: Record<string, string> | undefined;
  try {
    const result = await run(parsed.data);
    target = door.done(result, parsed.data);
    shown = door.result?.(result);
  } catch (error) {
    if (error instanceof DomainError) return answer(form, error);
    throw error;
  }
  if (target) redirect(target);
  return { status: "done", errors: {}, values: {}, ...(shown ? { result: shown } : {}) };
}

function answer(form: FormData, error: DomainError): FormState {
  const errors = Object.fromEntries(Object.entries(error.fields).map(([name, reason]) => [name, sentenceOf(reason)]));
  const status = error.problem === "invalid" ? "invalid" : "refused";
  return { status, message: sentenceOf(error.reason, error.facts), errors, values: typedValues(form) };
}

function refused(form: FormData, message: string): FormState {
  return { status: "refused", message, errors: {}, values: typedValues(form) };
}

/** A door for a lone button (signing out): no form state, a refusal leaves everything as it was. */
export function buttonAction<Input, Result>(
  door: Door<Input, Result> & { command: (actor: Actor, input: Input) => Promise<Result> },
): (form: FormData) => Promise<void> {
  const action = formAction(door);
  return async (form) => {
    await action(idleForm, form);
  };
}
