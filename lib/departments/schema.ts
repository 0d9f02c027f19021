import { z } from "zod";
import { choice, id, line, optionalLongText, tick, vietnameseDate } from "../core/fields";

export const departmentKinds = ["DEPARTMENT", "UNIT"] as const;

const names = { name: line(200), shortName: line(60) };
const said = { kind: choice(departmentKinds), isOffice: tick, about: optionalLongText(1000) };

export const createDepartmentSchema = z.strictObject({ ...names, ...said, activeFrom: vietnameseDate });

/** Name and short name here only mend the writing of the newest name. */
export const updateDepartmentSchema = z.strictObject({ id, ...names, ...said });

export const renameDepartmentSchema = z.strictObject({ id, ...names, from: vietnameseDate });

export const mergeDepartmentSchema = z.strictObject({ id, targetId: id, lastDay: vietnameseDate, movePersons: tick });

export const dissolveDepartmentSchema = z.strictObject({ id, lastDay: vietnameseDate });
