import { type BlindedToken, blindAll, type SignedToken, unblindAll } from "../../../lib/sealing/token";

type Questions = { id: string; publicKey: string }[];
export type Job =
  | { kind: "blind"; questions: Questions }
  | { kind: "unblind"; tokens: BlindedToken[]; questions: Questions; answer: Record<string, string> };
export type Report = { progress: number } | { tokens: BlindedToken[] } | { papers: SignedToken[] } | { failed: true };

const post = (report: Report) => postMessage(report);

// Blinding takes 0.15-0.3 s a token on a slow phone: off the page's thread.
addEventListener("message", (event: MessageEvent<Job>) => {
  const job = event.data;
  const work =
    job.kind === "blind"
      ? blindAll(job.questions, (progress) => post({ progress })).then((tokens) => post({ tokens }))
      : unblindAll(job.tokens, job.questions, job.answer).then((papers) => post({ papers }));
  work.catch(() => post({ failed: true }));
});
