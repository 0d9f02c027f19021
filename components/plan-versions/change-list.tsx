import { TextDifference } from "@/components/nominations/text-difference";
import type { Change } from "@/lib/plan-versions/rules";
import { vi } from "@/lib/text/vi";

const words = vi.planVersions;

/** Each rule that was added, changed or dropped; what changed inside a text is marked and said in words. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p>{words.same}</p>;
  return changes.map((change) => (
    <section key={`${change.before?.id ?? ""} ${change.after?.id ?? ""}`} className="border-t border-line py-4">
      <h3>{words.heading(words.kinds[change.kind], words.groups[change.group])}</h3>
      <TextDifference before={change.before?.text ?? ""} after={change.after?.text ?? ""} />
    </section>
  ));
}
