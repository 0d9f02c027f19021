import { expect, it } from "vitest";
import { discoveryStage } from "@/lib/discoveries/rules";

it("a discovery waits, is registered, or set aside; a registration outweighs", () => {
  const day = new Date("2026-11-22T00:00:00Z");
  expect(discoveryStage({ setAsideAt: null, registrationCount: 0 })).toBe("WAITING");
  expect(discoveryStage({ setAsideAt: day, registrationCount: 0 })).toBe("SET_ASIDE");
  expect(discoveryStage({ setAsideAt: null, registrationCount: 1 })).toBe("REGISTERED");
  expect(discoveryStage({ setAsideAt: day, registrationCount: 1 })).toBe("REGISTERED");
});
