"use client";
import { useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { SubmitButton } from "@/components/forms/submit-button";
import { calendarFeeds } from "@/lib/text/vi/calendar-feeds";

/** The button, then the address, drawn from the form's answer: it is in no address of ours and is gone with the page. */
export function FeedAddress() {
  const { result } = useContext(FormContext).state;
  if (!result?.address) return <SubmitButton label={calendarFeeds.make} look="second" />;
  return (
    <>
      <p>{calendarFeeds.once}</p>
      <p>
        <b>{calendarFeeds.address}</b> <code className="break-all">{result.address}</code>
      </p>
    </>
  );
}
