import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { vi } from "@/lib/text/vi";

export const metadata = { title: vi.worklist.menu.help };

export default async function HelpPage() {
  await requireActor();
  return (
    <>
      <PageHead title={vi.worklist.menu.help} lead={vi.worklist.helpLede} />
      <Section id="con-duong" title={vi.worklist.pathTitle}>
        <ol className="steps">
          {vi.worklist.pathSteps.map((step) => (
            <li key={step}>
              <p>{step}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="phieu-kin" title={vi.worklist.ballotTitle}>
        <ol className="steps">
          {vi.ballots.help.map((sentence) => (
            <li key={sentence}>
              <p>{sentence}</p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
