import { FeedSection } from "@/components/calendar-feeds/feed-section";
import { Checkbox } from "@/components/forms/checkbox";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { PasskeyButton } from "@/components/passkeys/passkey-button";
import { PasskeySection } from "@/components/passkeys/passkey-section";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayKeepFeeds } from "@/lib/calendar-feeds/policy";
import { listFeeds, listFeedUnits } from "@/lib/calendar-feeds/queries";
import { listDepartmentNames } from "@/lib/departments/queries";
import { findParty } from "@/lib/passkey-checks/queries";
import { listPasskeys } from "@/lib/passkeys/queries";
import { getMailSettings } from "@/lib/reminders/queries";
import { vi } from "@/lib/text/vi";
import {
  addPasskeyAction,
  askPasskeyAction,
  beginPasskeyAction,
  changePasswordAction,
  makeFeedAction,
  removePasskeyAction,
  renamePasskeyAction,
  revokeFeedAction,
  setMailAddressAction,
} from "./actions";

export const metadata = { title: vi.auth.account };

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ da?: string | string[] }> }) {
  const [actor, { da }] = [await requireActor(), await searchParams];
  const [names, mail, feeds, units, passkeys] = await Promise.all([
    listDepartmentNames(actor),
    getMailSettings(actor),
    listFeeds(actor),
    listFeedUnits(actor),
    listPasskeys(actor),
  ]);
  const site = findParty()?.origin ?? null;
  const roles = actor.roles.map((held) => {
    const where = held.departmentId ? names.get(held.departmentId) : undefined;
    return where ? `${vi.common.roles[held.role]}, ${where}` : vi.common.roles[held.role];
  });
  return (
    <>
      <Banner code={da} messages={{ ...vi.reminders.done, ...vi.calendarFeeds.done, ...vi.passkeys.done }} />
      <PageHead title={vi.auth.account} lead={vi.auth.accountLede} />
      <Section id="vai-tro" title={vi.auth.roles}>
        {roles.length > 0 ? (
          <ul>
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        ) : (
          <Note look="warn">{vi.auth.noRoles}</Note>
        )}
      </Section>
      <Section id="thu" title={vi.reminders.address.title}>
        <p className="soft">{vi.reminders.address.lead}</p>
        <FormShell
          action={setMailAddressAction}
          id="thu-nhac"
          initial={{ mailAddress: mail.mailAddress ?? "", urgingByMail: mail.urgingByMail ? "on" : "" }}
          submitLabel={vi.reminders.address.submit}
        >
          <TextField name="mailAddress" type="email" label={vi.reminders.address.label} autoComplete="email" optional />
          <Checkbox name="urgingByMail" label={vi.reminders.address.urging} hint={vi.reminders.address.urgingHint} />
        </FormShell>
      </Section>
      {mayKeepFeeds(actor).allowed ? (
        <Section id="lich" title={vi.calendarFeeds.title}>
          <p className="soft">{vi.calendarFeeds.lead}</p>
          <FeedSection feeds={feeds} units={units} make={makeFeedAction} revoke={revokeFeedAction} />
        </Section>
      ) : null}
      <Section id="khoa-truy-cap" title={vi.passkeys.title}>
        <p className="soft">{vi.passkeys.lead}</p>
        <PasskeySection
          passkeys={passkeys}
          site={site}
          ask={askPasskeyAction}
          begin={beginPasskeyAction}
          add={addPasskeyAction}
          rename={renamePasskeyAction}
          remove={removePasskeyAction}
        />
      </Section>
      <Section id="mat-khau" title={vi.auth.changePassword}>
        <p className="soft">{vi.auth.changePasswordNote}</p>
        <FormShell
          action={changePasswordAction}
          submitLabel={vi.auth.changePassword}
          footer={
            passkeys.length > 0 ? (
              <PasskeyButton label={vi.passkeys.confirmToChange} purpose="PASSWORD" site={site} ask={askPasskeyAction} />
            ) : null
          }
        >
          <TextField name="currentPassword" type="password" label={vi.auth.currentPassword} autoComplete="current-password" />
          <TextField
            name="newPassword"
            type="password"
            label={vi.auth.newPassword}
            hint={vi.auth.newPasswordHint}
            autoComplete="new-password"
          />
          <TextField name="newPasswordAgain" type="password" label={vi.auth.passwordAgain} autoComplete="new-password" />
        </FormShell>
      </Section>
    </>
  );
}
