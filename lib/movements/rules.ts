// A movement runs over whole years (R017: "giai đoạn 2021-2025"); one without an end goes on until an end is entered.
export type MovementYears = { startYear: number; endYear: number | null };
export type MovementCourse = "COMING" | "RUNNING" | "ENDED";

/** Where a movement stands in a year. */
export function movementCourse(movement: MovementYears, year: number): MovementCourse {
  if (year < movement.startYear) return "COMING";
  return movement.endYear !== null && movement.endYear < year ? "ENDED" : "RUNNING";
}
