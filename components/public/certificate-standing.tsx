import { type CertificateStanding as Standing, serialText } from "../../lib/certificates/rules";
import { dayFromColumn } from "../../lib/core/clock";
import { formatDate, formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { Note } from "../ui/note";
import { StateMark } from "../ui/state-mark";

interface Props {
  standing: Standing;
  certificate: {
    revoked_at: Date | null;
    revoked_by: string | null;
    replaced_by_serial: number | null;
    replaced_by_year: number | null;
    valid_to: Date | null;
  };
}

const words = home.verify;
const looks = {
  VALID: { note: "good", mark: "ok" },
  REVOKED: { note: "stop", mark: "late" },
  REPLACED: { note: "warn", mark: "ended" },
  EXPIRED: { note: "warn", mark: "ended" },
} as const;

/** The answer first: whether the certificate holds, and why not. */
export function CertificateStanding({ standing, certificate }: Props) {
  return (
    <Note look={looks[standing].note}>
      <p className="text-lead">
        <StateMark look={looks[standing].mark}>
          <span className="serif text-lead font-semibold">{words[standing].mark}</span>
        </StateMark>
      </p>
      <p>{sentence(standing, certificate)}</p>
    </Note>
  );
}

function sentence(standing: Standing, certificate: Props["certificate"]): string {
  switch (standing) {
    case "VALID":
      return words.VALID.text;
    case "REVOKED":
      return words.REVOKED.text(certificate.revoked_at ? formatDate(certificate.revoked_at) : "", certificate.revoked_by);
    case "REPLACED":
      return words.REPLACED.text(serialText(certificate.replaced_by_serial ?? 0, certificate.replaced_by_year ?? 0));
    case "EXPIRED":
      return words.EXPIRED.text(certificate.valid_to ? formatDay(dayFromColumn(certificate.valid_to)) : "");
  }
}
