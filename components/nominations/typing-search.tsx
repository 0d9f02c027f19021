"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

interface Props {
  action: string;
  children: ReactNode;
}

const pause = 450;

/** A GET form that asks again while a name is typed; without script its button does the same. */
export function TypingSearch({ action, children }: Props) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(form: HTMLFormElement) {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    router.replace(`${action}?${fields}`, { scroll: false });
  }

  function onInput(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(form), pause);
  }

  return (
    <form method="get" action={action} onInput={onInput}>
      {children}
    </form>
  );
}
