import { describe, expect, it } from "vitest";
import { readAtMost } from "@/lib/web/bounded-body";

/** A sender that never stops, as a request without a length may; tells how many pieces were asked of it. */
function endless(piece: string) {
  const sent = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.pieces += 1;
      controller.enqueue(new TextEncoder().encode(piece));
    },
    cancel() {
      sent.cancelled = true;
    },
  });
  return { sent, body };
}

describe("a body that is read no further than wanted", () => {
  it("is given whole up to the last byte, also where a letter lies across two pieces", async () => {
    const bytes = new TextEncoder().encode("phiếu");
    const body = new Response(bytes).body;
    expect(await readAtMost(body, bytes.length)).toBe("phiếu");
    const split = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 4));
        controller.enqueue(bytes.slice(4));
        controller.close();
      },
    });
    expect(await readAtMost(split, bytes.length)).toBe("phiếu");
    expect(await readAtMost(new Response(bytes).body, bytes.length - 1)).toBeNull();
    expect(await readAtMost(null, 10)).toBe("");
  });

  it("stops a sender that never does", async () => {
    const { sent, body } = endless("x".repeat(100));
    expect(await readAtMost(body, 2048)).toBeNull();
    expect(sent.pieces).toBeLessThan(25);
    expect(sent.cancelled).toBe(true);
  });
});
