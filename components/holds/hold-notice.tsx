import { Note } from "@/components/ui/note";
import { holds } from "@/lib/text/vi/holds";

/** Says that a hold stands, without a word about why: for the unit, the appraisal and the dossier. */
export function HoldNotice({ href }: { href?: string | undefined }) {
  return (
    <Note look="stop" title={holds.barredTitle}>
      {holds.barred} {href ? <a href={href}>{holds.open}</a> : null}
    </Note>
  );
}
