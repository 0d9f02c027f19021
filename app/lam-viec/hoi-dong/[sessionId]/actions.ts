"use server";
import { announceTimes, closeCasting, givePrinted, openCasting } from "@/lib/ballot-boxes/commands";
import { announceTimesSchema, givePrintedSchema } from "@/lib/ballot-boxes/schema";
import { confirmVote } from "@/lib/ballot-counts/commands";
import { askVoid, askWaiver, grantWaiver, voidRound, withdrawVoid, withdrawWaiver } from "@/lib/ballot-requests/commands";
import { reasonSchema } from "@/lib/ballot-requests/schema";
import { prepareRound, recordVote, recuseMember, withdrawRecusal } from "@/lib/ballot-rounds/commands";
import { prepareRoundSchema, recordVoteSchema, recuseSchema, withdrawRecusalSchema } from "@/lib/ballot-rounds/schema";
import { roundStepSchema } from "@/lib/ballots/schema";
import {
  closeSession,
  openSession,
  postponeSession,
  recordAttendance,
  saveMinutes,
  tableNominations,
  untableNomination,
  updateSession,
} from "@/lib/council-sessions/commands";
import {
  attendanceSchema,
  minutesSchema,
  postponeSessionSchema,
  sessionStepSchema,
  tableNominationsSchema,
  untableNominationSchema,
  updateSessionSchema,
} from "@/lib/council-sessions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const updateSessionAction = formAction({
  schema: updateSessionSchema,
  command: updateSession,
  done: ({ id }) => `${paths.session(id)}?da=luu`,
});
export const tableNominationsAction = formAction({
  schema: tableNominationsSchema,
  command: tableNominations,
  done: ({ id }) => `${paths.session(id)}?da=chuongtrinh`,
});
export const untableNominationAction = formAction({
  schema: untableNominationSchema,
  command: untableNomination,
  done: ({ id }) => `${paths.session(id)}?da=chuongtrinh`,
});
export const openSessionAction = formAction({
  schema: sessionStepSchema,
  command: openSession,
  done: ({ id }) => `${paths.session(id)}?da=mo`,
});
export const postponeSessionAction = formAction({
  schema: postponeSessionSchema,
  command: postponeSession,
  done: ({ id }) => `${paths.session(id)}?da=hoan`,
});
export const recordAttendanceAction = formAction({
  schema: attendanceSchema,
  command: recordAttendance,
  done: ({ id }) => `${paths.session(id)}?da=diemdanh`,
});
export const saveMinutesAction = formAction({
  schema: minutesSchema,
  command: saveMinutes,
  done: ({ id }) => `${paths.session(id)}?da=bienban`,
});
export const closeSessionAction = formAction({
  schema: sessionStepSchema,
  command: closeSession,
  done: ({ id }) => `${paths.session(id)}?da=dong`,
});
export const prepareRoundAction = formAction({
  schema: prepareRoundSchema,
  command: prepareRound,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=vong`,
});
export const recuseMemberAction = formAction({
  schema: recuseSchema,
  command: recuseMember,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=luu`,
});
export const withdrawRecusalAction = formAction({
  schema: withdrawRecusalSchema,
  command: withdrawRecusal,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=luu`,
});
export const openCastingAction = formAction({
  schema: roundStepSchema,
  command: openCasting,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=hoimo`,
});
export const closeCastingAction = formAction({
  schema: roundStepSchema,
  command: closeCasting,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=hoidongphieu`,
});
export const voidRoundAction = formAction({
  schema: reasonSchema,
  command: voidRound,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=huy`,
});
export const recordVoteAction = formAction({
  schema: recordVoteSchema,
  command: recordVote,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=bieuquyet`,
});
export const confirmVoteAction = formAction({
  schema: roundStepSchema,
  command: confirmVote,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=bieuquyet2`,
});
export const givePrintedAction = formAction({
  schema: givePrintedSchema,
  command: givePrinted,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=phieugiay`,
});
export const announceTimesAction = formAction({
  schema: announceTimesSchema,
  command: announceTimes,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=giohom`,
});
export const askVoidAction = formAction({
  schema: reasonSchema,
  command: askVoid,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=denghihuy`,
});
export const withdrawVoidAction = formAction({
  schema: roundStepSchema,
  command: withdrawVoid,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=rutdenghi`,
});
export const withdrawWaiverAction = formAction({
  schema: roundStepSchema,
  command: withdrawWaiver,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=rutdenghi`,
});
export const askWaiverAction = formAction({
  schema: reasonSchema,
  command: askWaiver,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=itphieu`,
});
export const grantWaiverAction = formAction({
  schema: roundStepSchema,
  command: grantWaiver,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=itphieu`,
});
