import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftTimer } from "../../../components/forms/draft-timer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what was typed just before leaving is kept at once, and only once", () => {
  const keep = vi.fn();
  const timer = draftTimer(keep, 800);
  timer.flush();
  expect(keep).not.toHaveBeenCalled();
  timer.later();
  timer.flush();
  vi.runAllTimers();
  expect(keep).toHaveBeenCalledTimes(1);
});

test("keys one after the other are kept together, and a sent form is not kept again", () => {
  const keep = vi.fn();
  const timer = draftTimer(keep, 800);
  timer.later();
  timer.later();
  vi.runAllTimers();
  expect(keep).toHaveBeenCalledTimes(1);
  timer.later();
  timer.cancel();
  timer.flush();
  vi.runAllTimers();
  expect(keep).toHaveBeenCalledTimes(1);
});
