import { createHash } from "node:crypto";
import type { Rendering } from "../../lib/reading/sources/rendering";

/** A file that cannot be read; the message is the sentence for people. */
class Unreadable extends Error {}

/** Plain text as a rendering. */
export async function renderingOf(bytes: Uint8Array, name: string): Promise<Rendering> {
  const text = decoded(bytes);
  if (text === null) throw new Unreadable(`Chưa đọc được tệp “${name}”: chỉ nhận tệp văn bản thuần (.txt) mã UTF-8.`);
  if (text.trim() === "") throw new Unreadable(`Tệp “${name}” không có chữ nào. Hãy kiểm tra lại tệp.`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { form: "TEXT", text, fromOcr: false, pages: [{ start: 0, end: text.length }], unsure: [], sha256 };
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function unreadableSentence(problem: unknown, path: string): string {
  if (problem instanceof Unreadable) return problem.message;
  const code = (problem as { code?: string }).code;
  if (code === "ENOENT") return `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn.`;
  if (code === "EISDIR") return `“${path}” là thư mục, không phải tệp.`;
  return `Không đọc được tệp “${path}”. Tệp có thể đã hỏng hoặc không được phép mở.`;
}
