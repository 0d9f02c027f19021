import { readdirSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Actor, systemActor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { mediaTypes } from "@/lib/files/schema";
import { waitingPlace } from "@/lib/files/store";
import { commitImport, dropOldSheets, keepImport } from "@/lib/imports/commands";
import { errorSheets, getImportPreview, templateSheets } from "@/lib/imports/queries";
import { sheetFields } from "@/lib/imports/schema";
import { enterRecord } from "@/lib/records/commands";
import { enterRecordSchema } from "@/lib/records/schema";
import { csvLine } from "@/lib/spreadsheets/csv";
import { writeSheets } from "@/lib/spreadsheets/write-sheet";
import { records } from "@/lib/text/vi/records";
import { makePerson, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";
import { temporaryFolder } from "../../support/temporary-folder";

useDatabase();
let world: RegisterWorld;
const folder = temporaryFolder("import");
process.env.FILES_DIR = folder;

beforeAll(async () => {
  world = await makeRegisterWorld();
  await makeSubject(world.agency.id, { name: "Lê Thị Có", departmentId: world.own.id });
  await makeSubject(world.agency.id, { name: "Bên Cạnh", departmentId: world.neighbour.id });
  await makePerson(world.agency.id, { fullName: "Phạm Văn Mới", departmentId: world.own.id });
});

const heading = sheetFields.map((field) => records.importing.columns[field]);
const row = (
  subject: string,
  year: string,
  kind: string,
  content: string,
  more: Partial<Record<(typeof sheetFields)[number], string>> = {},
) => sheetFields.map((field) => ({ subject, year, kind, content, ...more })[field as "subject"] ?? "");

async function upload(actor: Actor, rows: string[][]) {
  const waiting = await waitingPlace();
  const text = [heading, ...rows].map(csvLine).join("\n");
  writeFileSync(waiting, text);
  return keepImport(actor, {
    waiting,
    sha256: "0".repeat(64),
    size: text.length,
    mediaType: mediaTypes.CSV.mediaType,
    fileName: "so-2025.csv",
  });
}

test("the preview says row by row what would happen, and writes nothing", async () => {
  const file = await upload(world.officer, [
    row("le thi co", "2025", "Danh hiệu thi đua", "Lao động tiên tiến", { decisionDate: "15/12/2025" }),
    row("Phạm Văn Mới", "2025", "Xếp loại chất lượng", "Hoàn thành tốt", { subjectKind: "Cá nhân", unit: "Phòng Tổng hợp" }),
    row("Lê Thị Có", "25", "Danh hiệu thi đua", "Lao động tiên tiến", { decisionDate: "31/02/2025" }),
    row("Bên Cạnh", "2025", "Khen thưởng", "Giấy khen"),
    row("Không Ai", "2025", "Khen thưởng", "Giấy khen"),
    row("LÊ THỊ CÓ", "2025", "danh hieu thi dua", "lao dong tien tien"),
  ]);
  const preview = await getImportPreview(world.officer, file.id);
  expect(preview.rows.map((line) => line.status)).toEqual(["OK", "NEW", "WRONG", "WRONG", "WRONG", "WRONG"]);
  const { issues, columns } = records.importing;
  expect(preview.rows[2]?.errors).toEqual([
    `${columns.year}: Đề nghị nhập số từ 1975 đến 2100.`,
    `${columns.decisionDate}: Ngày không đúng. Đề nghị nhập ngày/tháng/năm, thí dụ 05/11/2026.`,
  ]);
  expect(preview.rows.slice(3).map((line) => line.errors)).toEqual([[issues.notAllowed], [issues.unknownSubject], [issues.twice]]);
  expect(await db().recordEntry.count()).toBe(0);
  expect(errorSheets(preview)[0]?.rows).toHaveLength(4);
  await expect(commitImport(world.officer, { fileId: file.id, onlyGood: false })).rejects.toMatchObject({ reason: "records.hasErrors" });
  expect(await db().recordEntry.count()).toBe(0);
});

test("the commit writes the good rows once, with the file as source, also when posted twice at once", async () => {
  const file = await upload(world.officer, [
    row("Lê Thị Có", "2024", "Danh hiệu thi đua", "Lao động tiên tiến", {
      decisionNumber: "99/QĐ",
      decisionDate: "15/12/2024",
      issuer: "Giám đốc",
    }),
    row("Phạm Văn Mới", "2024", "Xếp loại chất lượng", "Hoàn thành tốt", { subjectKind: "Cá nhân", unit: "Phòng Tổng hợp" }),
    row("Phạm Văn Mới", "2023", "Xếp loại chất lượng", "Hoàn thành tốt", { subjectKind: "Cá nhân", unit: "Phòng Tổng hợp" }),
    row("Không Ai", "2024", "Khen thưởng", "Giấy khen"),
  ]);
  const tries = await Promise.allSettled([1, 2].map(() => commitImport(world.officer, { fileId: file.id, onlyGood: true })));
  expect(tries.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  const rows = await db().recordEntry.findMany({
    orderBy: { id: "asc" },
    select: { year: true, label: true, source: true, subject: { select: { name: true } } },
  });
  expect(rows).toEqual([
    { year: 2024, label: "Lao động tiên tiến", source: "so-2025.csv", subject: { name: "Lê Thị Có" } },
    { year: 2024, label: "Hoàn thành tốt nhiệm vụ", source: "so-2025.csv", subject: { name: "Phạm Văn Mới" } },
    { year: 2023, label: "Hoàn thành tốt nhiệm vụ", source: "so-2025.csv", subject: { name: "Phạm Văn Mới" } },
  ]);
  const made = await db().subject.findMany({ where: { name: "Phạm Văn Mới" }, select: { personId: true, departmentId: true } });
  expect(made).toHaveLength(1);
  expect(made[0]?.personId).not.toBeNull();
  expect((await getImportPreview(world.officer, file.id)).imported).toBe(true);
  await expect(commitImport(world.officer, { fileId: file.id, onlyGood: true })).rejects.toMatchObject({
    reason: "records.alreadyImported",
  });
});

test("a line that stands already is passed over", async () => {
  const subject = await db().subject.findFirstOrThrow({ where: { name: "Lê Thị Có" }, select: { id: true } });
  await enterRecord(world.office, enterRecordSchema.parse({ subjectId: subject.id, year: 2022, entry: "RATING:GOOD" }));
  const file = await upload(world.office, [row("Lê Thị Có", "2022", "Xếp loại chất lượng", "Hoàn thành tốt nhiệm vụ")]);
  expect((await getImportPreview(world.office, file.id)).rows.map((line) => line.status)).toEqual(["SKIP"]);
  await expect(commitImport(world.office, { fileId: file.id, onlyGood: false })).rejects.toMatchObject({ reason: "records.nothingToDo" });
});

test("a preview belongs to its uploader; a sheet without our heading is not kept", async () => {
  const file = await upload(world.officer, [row("Lê Thị Có", "2021", "Xếp loại chất lượng", "Hoàn thành tốt nhiệm vụ")]);
  for (const actor of [world.head, world.office, world.foreignOfficer]) {
    await expect(getImportPreview(actor, file.id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(commitImport(actor, { fileId: file.id, onlyGood: true })).rejects.toMatchObject({ problem: "not-found" });
  }
  await expect(upload(world.inspector, [])).rejects.toMatchObject({ reason: "common.readOnly" });
  const before = await db().attachment.count();
  await expect(upload(world.officer, [])).rejects.toMatchObject({ reason: "records.noRows" });
  expect(await db().attachment.count()).toBe(before);
});

test("the template comes back as rows we understand", async () => {
  const bytes = await writeSheets(templateSheets());
  const waiting = await waitingPlace();
  writeFileSync(waiting, bytes);
  const file = await keepImport(world.office, {
    waiting,
    sha256: "0".repeat(64),
    size: bytes.length,
    mediaType: mediaTypes.XLSX.mediaType,
    fileName: "mau.xlsx",
  });
  const preview = await getImportPreview(world.office, file.id);
  expect(preview.rows.map((line) => line.errors)).toEqual(preview.rows.map(() => [records.importing.issues.unknownUnit]));
  expect(preview.rows).toHaveLength(3);
});

test("a sheet nobody committed is gone after a day, row and file; one that was committed stays", async () => {
  const stored = () => readdirSync(folder, { recursive: true }).filter((name) => /[0-9a-f]{32}$/.test(String(name))).length;
  const line = (name: string) => row(name, "2011", "Danh hiệu thi đua", "Lao động tiên tiến");
  const left = await upload(world.officer, [line("Lê Thị Có")]);
  const written = await upload(world.officer, [line("Lê Thị Có")]);
  await commitImport(world.officer, { fileId: written.id, onlyGood: false });
  const job = systemActor(world.agency.id);
  await expect(dropOldSheets(world.officer)).rejects.toMatchObject({ problem: "forbidden" });
  expect(await dropOldSheets(job)).toEqual({ dropped: 0 });
  await db().attachment.updateMany({
    where: { id: { in: [left.id, written.id] } },
    data: { uploadedAt: new Date(now().getTime() - 25 * 3_600_000) },
  });
  const before = stored();
  expect(await dropOldSheets(job)).toEqual({ dropped: 1 });
  expect(stored()).toBe(before - 1);
  await expect(getImportPreview(world.officer, left.id)).rejects.toMatchObject({ problem: "not-found" });
  expect((await getImportPreview(world.officer, written.id)).imported).toBe(true);
});
