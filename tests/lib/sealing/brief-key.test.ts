import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BriefKey } from "@/lib/sealing/brief-key";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a brief key", () => {
  it("is read once for a burst and forgotten when the burst is over", async () => {
    const read = vi.fn(async () => "key");
    const key = new BriefKey(read, 1000);
    expect(key.isHeld).toBe(false);
    for (let use = 0; use < 5; use += 1) {
      expect(await key.get()).toBe("key");
      vi.advanceTimersByTime(999);
      expect(key.isHeld).toBe(true);
    }
    vi.advanceTimersByTime(1);
    expect(key.isHeld).toBe(false);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await key.get()).toBe("key");
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("is forgotten at once when told so", async () => {
    const key = new BriefKey(async () => "key", 1000);
    await key.get();
    key.forget();
    expect(key.isHeld).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps neither a missing key nor a failure to read it", async () => {
    const answers: (() => Promise<string | null>)[] = [
      async () => null,
      async () => {
        throw new Error("no connection");
      },
      async () => "key",
    ];
    const key = new BriefKey(() => (answers.shift() ?? (async () => null))(), 1000);
    expect(await key.get()).toBeNull();
    await expect(key.get()).rejects.toThrow("no connection");
    expect(await key.get()).toBe("key");
  });
});
