import "server-only";
import { Prisma } from "./client";

/** A value as a nullable JSON column takes it: the value, or nothing at all for null. */
export function jsonColumn(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}
