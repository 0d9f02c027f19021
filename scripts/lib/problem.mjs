/** Something a person can put right: one sentence in each language, no stack. */
export class Problem extends Error {
  name = "Problem";

  /**
   * @param {string} vietnamese
   * @param {string} english
   * @param {string} [detail] the words of the program that failed
   */
  constructor(vietnamese, english, detail) {
    super(`${vietnamese}\n${english}`);
    this.detail = detail;
  }
}

/**
 * What to print for any error: the two sentences of a known problem, otherwise the error itself.
 * @param {unknown} error
 */
export function sentences(error) {
  const problem = knownProblem(error);
  const detail = problem.detail ? `\n  ${problem.detail.trim().split("\n").slice(-12).join("\n  ")}` : "";
  return `\n✗ ${problem.message.replace("\n", "\n  ")}${detail}`;
}

/**
 * @param {unknown} error
 * @returns {Problem}
 */
export function knownProblem(error) {
  if (error instanceof Problem) return isFull(error.detail ?? "") ? diskFull() : error;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (isFull(message)) return diskFull();
  return new Problem("Có lỗi không lường trước.", "Something unexpected went wrong.", stack ?? message);
}

/** @param {string} text */
export function isFull(text) {
  return /ENOSPC|No space left on device|EDQUOT/i.test(text);
}

export function diskFull() {
  return new Problem(
    "Ổ đĩa đã đầy: hãy giải phóng thêm dung lượng rồi chạy lại; dữ liệu đã lưu vẫn còn nguyên.",
    "The disk is full: free some space and run the command again; what was saved is intact.",
  );
}
