import type { ReactNode } from "react";

interface Props {
  /** The value of ?da=… after a redirect; an unknown one shows nothing. */
  code: string | string[] | undefined;
  messages: Readonly<Record<string, string>>;
  action?: ReactNode | undefined;
}

/** "Đã gửi hồ sơ…": what just happened, after a redirect. */
export function Banner({ code, messages, action }: Props) {
  if (typeof code !== "string" || !Object.hasOwn(messages, code)) return null;
  return (
    <p className="toast" role="status">
      <span>{messages[code]}</span>
      {action}
    </p>
  );
}
