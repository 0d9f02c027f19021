"use server";
import {
  addProductLink,
  addStep,
  assignTask,
  confirmReport,
  dropStep,
  finishStep,
  giveBackReport,
  removeProduct,
  reopenStep,
  reportTask,
} from "@/lib/tasks/commands";
import {
  addProductLinkSchema,
  addStepSchema,
  assignTaskSchema,
  confirmReportSchema,
  giveBackReportSchema,
  productSchema,
  reportTaskSchema,
  stepSchema,
} from "@/lib/tasks/schema";
import { formAction } from "@/lib/web/form-action";
import { afterTask } from "./after-task";

export const assignTaskAction = formAction({ schema: assignTaskSchema, command: assignTask, done: afterTask("assigned") });
export const addStepAction = formAction({ schema: addStepSchema, command: addStep, done: afterTask("step") });
export const finishStepAction = formAction({ schema: stepSchema, command: finishStep, done: afterTask("step") });
export const reopenStepAction = formAction({ schema: stepSchema, command: reopenStep, done: afterTask("step") });
export const dropStepAction = formAction({ schema: stepSchema, command: dropStep, done: afterTask("step") });
export const addProductLinkAction = formAction({ schema: addProductLinkSchema, command: addProductLink, done: afterTask("product") });
export const removeProductAction = formAction({ schema: productSchema, command: removeProduct, done: afterTask("product") });
export const reportTaskAction = formAction({ schema: reportTaskSchema, command: reportTask, done: afterTask("reported") });
export const confirmReportAction = formAction({ schema: confirmReportSchema, command: confirmReport, done: afterTask("confirmed") });
export const giveBackReportAction = formAction({ schema: giveBackReportSchema, command: giveBackReport, done: afterTask("givenBack") });
