import { FormShell } from "@/components/forms/form-shell";
import { Section } from "@/components/ui/section";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

const words = vi.acknowledgements;

interface Props {
  planId: string;
  acknowledgedAt: Date | null;
  /** May confirm now. */
  asks: boolean;
  /** May open the shares. */
  sees: boolean;
  action: FormAction;
}

/** One button to confirm having read the plan; afterwards the day it was pressed. */
export function ReadingBox({ planId, acknowledgedAt, asks, sees, action }: Props) {
  if (!acknowledgedAt && !asks && !sees) return null;
  return (
    <Section id="quan-triet" title={words.section} aside={sees ? <a href={paths.acknowledgements(planId)}>{words.open}</a> : undefined}>
      {acknowledgedAt ? <p>{words.doneOn(formatMoment(acknowledgedAt))}</p> : null}
      {asks ? (
        <>
          <p className="soft">{words.ask}</p>
          <FormShell id="da-doc" action={action} hidden={{ planId }} submitLabel={words.button} />
        </>
      ) : null}
    </Section>
  );
}
