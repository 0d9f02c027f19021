"use client";
import type { HTMLInputTypeAttribute } from "react";
import { describedBy, FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";

interface Props extends FieldText {
  type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "tel" | "url" | "password" | "search"> | undefined;
  size?: "tiny" | "short" | "full" | undefined;
  maxLength?: number | undefined;
  autoComplete?: string | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | undefined;
  list?: string | undefined;
  spellCheck?: boolean | undefined;
  readOnly?: boolean | undefined;
}

/** One line of text. */
export function TextField({ name, label, hint, optional, type = "text", size = "full", ...rest }: Props) {
  const text = { name, label, hint, optional };
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={text} error={error}>
      <input
        id={id}
        name={name}
        type={type}
        className={size === "full" ? undefined : size}
        defaultValue={type === "password" ? undefined : values[0]}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy(id, text, error)}
        autoCapitalize={type === "text" ? undefined : "none"}
        {...rest}
      />
    </FieldFrame>
  );
}
