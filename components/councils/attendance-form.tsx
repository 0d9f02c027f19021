import { type AttendanceWord, attendanceStatuses } from "../../lib/council-sessions/schema";
import type { CouncilRoleName } from "../../lib/councils/schema";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { RadioGroup } from "../forms/radio-group";
import { SubmitButton } from "../forms/submit-button";

export interface AttendanceRow {
  id: string;
  fullName: string;
  role: CouncilRoleName;
  status: AttendanceWord | null;
}

interface Props {
  action: FormAction;
  sessionId: string;
  members: readonly AttendanceRow[];
  /** Whether the plan's rule lets absent members answer in writing. */
  writing: boolean;
}

/** Roll call: one of two or three words a member; who is not marked counts as absent. */
export function AttendanceForm({ action, sessionId, members, writing }: Props) {
  const words = councils.attendance;
  const options = attendanceStatuses.filter((status) => writing || status !== "WRITTEN").map((value) => ({ value, label: words[value] }));
  const initial = Object.fromEntries(members.map((member) => [`members.${member.id}`, member.status ?? ""]));
  return (
    <FormShell
      action={action}
      id="dd"
      hidden={{ sessionId }}
      initial={initial}
      footer={<SubmitButton label={councils.session.attendanceSubmit} look="second" />}
    >
      {members.map((member) => (
        <RadioGroup
          key={member.id}
          name={`members.${member.id}`}
          label={`${member.fullName}, ${councils.roles[member.role]}`}
          options={options}
          boxes
        />
      ))}
    </FormShell>
  );
}
