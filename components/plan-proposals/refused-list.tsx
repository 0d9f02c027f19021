import { Note } from "@/components/ui/note";
import { vi } from "@/lib/text/vi";
import { giveRefusal } from "./give-refusal";

/** The files that were not taken among several, by name, each with its reason. */
export function RefusedList({ files }: { files: readonly { fileName: string; reason: string }[] }) {
  if (files.length === 0) return null;
  return (
    <Note look="warn" title={vi.planProposals.refusedFiles}>
      <ul className="mt-1 list-disc pl-5">
        {files.map(({ fileName, reason }) => (
          <li key={`${fileName} ${reason}`} className="break-words">
            {vi.planProposals.refusedFile(fileName)} {giveRefusal(reason)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
