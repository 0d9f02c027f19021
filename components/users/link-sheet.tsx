"use client";
import { useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { SubmitButton } from "@/components/forms/submit-button";
import { QrCode } from "@/components/ui/qr-code";
import { users } from "@/lib/text/vi/users";

/** The button, then the paper with the link, drawn from the form's answer: it is in no address and is gone with the page. */
export function LinkSheet() {
  const { result } = useContext(FormContext).state;
  const words = users.link;
  if (!result?.link) return <SubmitButton label={words.make} />;
  return (
    <>
      <p className="no-print">{words.how}</p>
      <section className="link-sheet" aria-labelledby="giay">
        <h2 id="giay">{words.sheet}</h2>
        <dl className="facts">
          <div>
            <dt>{words.forName}</dt>
            <dd>{result.displayName}</dd>
          </div>
          <div>
            <dt>{words.username}</dt>
            <dd>{result.username}</dd>
          </div>
        </dl>
        <p>{words.address}</p>
        <p className="link-address">{result.link}</p>
        <QrCode text={result.link} label={words.qr} />
        <p>{words.until(result.lastDay ?? "")}</p>
        <p>{words.steps}</p>
      </section>
      <SubmitButton label={words.again} look="second" />
    </>
  );
}
