import { DomainError } from "../../lib/core/errors";
import { readSource } from "../../lib/reading/sources/read-source";
import type { Rendering } from "../../lib/reading/sources/rendering";
import { vi } from "../../lib/text/vi";

/** The text of a file of any kind the reader knows. */
export async function renderingOf(bytes: Uint8Array, name: string): Promise<Rendering> {
  return readSource(bytes, name);
}

/** The sentence for people about a file that cannot be read. */
export function unreadableSentence(problem: unknown, path: string): string {
  const reasons: Record<string, string> = vi.sources.reasons;
  const known = problem instanceof DomainError ? reasons[problem.reason.replace("sources.", "")] : undefined;
  if (known) return `“${path}”: ${known}`;
  const code = (problem as { code?: string }).code;
  if (code === "ENOENT") return `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn.`;
  if (code === "EISDIR") return `“${path}” là thư mục, không phải tệp.`;
  return `Không đọc được tệp “${path}”. Tệp có thể đã hỏng hoặc không được phép mở.`;
}
