import { describe, expect, it } from "vitest";
import { firstTexts } from "../../../lib/plan-reviews/queries";
import { missingTexts } from "../../../lib/plan-reviews/rules";
import { type ReviewFigures, reviewTextsSchema } from "../../../lib/plan-reviews/schema";

const figures: ReviewFigures = {
  countedOn: "2026-11-20",
  ...{ discoveries: 3, registrations: 2, nominated: 4, recognised: 1, proposedUpward: 0, decisions: 1, sessions: 0, articles: 0 },
  ...{ units: [], workFields: [], kinds: [], sexes: [], leaders: [], exemplars: [] },
  quotas: [
    { text: "01/năm", year: 2025, units: 3, enough: 3, short: [] },
    { text: "01/năm", year: 2026, units: 3, enough: 2, short: ["Phòng B"] },
  ],
  tasks: { done: 2, underWay: 1, notStarted: 1, overdue: 1 },
  reading: { staff: 10, read: 4 },
};

describe("the first texts", () => {
  const texts = firstTexts(figures);

  it("say what the data says, and leave the rest to people", () => {
    expect(texts.directed).toContain("04/10 người (40%)");
    expect(texts.directed).not.toContain("phiên");
    expect(texts.strengths).toBe("Năm 2026, 02/03 phòng, đơn vị đạt chỉ tiêu.");
    expect(texts.limits).toBe("Năm 2026, còn 01 phòng, đơn vị chưa đạt chỉ tiêu: Phòng B.\nCòn 01 lượt việc quá hạn.");
    expect(texts.directions).toContain("02 lượt việc");
    expect([texts.causes, texts.lessons, texts.proposals]).toEqual(["", "", ""]);
    expect(reviewTextsSchema.safeParse(texts).success).toBe(true);
  });

  it("of a movement say nothing that is the whole plan's", () => {
    const part = firstTexts({ ...figures, registrations: null, quotas: [], tasks: null, reading: null });
    expect(part.directed).toBe("Thủ trưởng cơ quan ban hành 01 quyết định công nhận.");
    expect(part.carriedOut).toBe(
      "Đã tiếp nhận 03 phát hiện và 04 hồ sơ đề cử.\nCông nhận 01 điển hình tiên tiến, giới thiệu lên cấp trên 0 trường hợp.",
    );
    expect([part.strengths, part.limits, part.directions]).toEqual(["", "", ""]);
  });

  it("are not enough to freeze a review: causes and lessons are people's", () => {
    expect(missingTexts(texts)).toEqual(["causes", "lessons"]);
  });
});
