"use server";
import { addCouncilMember, createCouncil, endCouncilMember, updateCouncil } from "@/lib/councils/commands";
import { addMemberSchema, createCouncilSchema, endMemberSchema, updateCouncilSchema } from "@/lib/councils/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const createCouncilAction = formAction({
  schema: createCouncilSchema,
  command: createCouncil,
  done: ({ id }) => `${paths.council(id)}?da=hoidong`,
});

export const updateCouncilAction = formAction({
  schema: updateCouncilSchema,
  command: updateCouncil,
  done: ({ id }) => `${paths.council(id)}?da=luu`,
});

export const addCouncilMemberAction = formAction({
  schema: addMemberSchema,
  command: addCouncilMember,
  done: ({ councilId }) => `${paths.council(councilId)}?da=thanhvien`,
});

export const endCouncilMemberAction = formAction({
  schema: endMemberSchema,
  command: endCouncilMember,
  done: ({ councilId }) => `${paths.council(councilId)}?da=thanhvien`,
});
