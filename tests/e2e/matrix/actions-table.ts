import signIns from "../../../prisma/seed/sign-ins.json" with { type: "json" };
import type { Outcome } from "./ask";
import { expand, type Persona } from "./people";

/**
 * The reviewed table of server actions: who may. Everybody of both agencies posts the same well-formed input with the real ids, on
 * an object in a state in which the action is possible: who may gets as far as the change (held.ts), who does not but sees the
 * object is refused, and to everybody else it is not found.
 */
type Ids = Record<string, string>;
export type ActionRow = {
  at: string;
  of?: string;
  may: string;
  /** Who sees the object, where it is not as `sight` has it. */
  sees?: string;
  /** The role is asked before anything is looked for: who lacks it learns that and no more, whatever the id. Text: who has it, where others than `may` do. */
  roleFirst?: true | string;
  /** What people of another agency are told, where it is not that the object does not exist. */
  away?: Outcome | ((persona: Persona) => Outcome);
  /** A button without a form state: refused, it answers nothing at all. */
  lone?: true;
  fields: (ids: Ids) => [string, string][];
};

type Values = Record<string, string | undefined>;
const list = (values: Values) =>
  Object.entries(values).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));

/** An action on an object: the page it lives on, the object, who may, and what is typed. */
const on = (at: string, of: string, may: string, fields: (ids: Ids) => Values): ActionRow => ({
  at,
  of,
  may,
  fields: (ids) => list(fields(ids)),
});
/** An action that makes something anew in the own agency. */
const anew = (at: string, may: string, values: Values): ActionRow => ({ at, may, fields: () => list(values) });

const desk = "/lam-viec";
const dossier = `${desk}/de-cu/[nominationId]`;
const appraisal = `${desk}/tham-dinh/[nominationId]`;
const meeting = `${desk}/hoi-dong/[sessionId]`;
const unit = `${desk}/quan-tri/don-vi/[departmentId]`;
const person = `${desk}/quan-tri/nhan-su/[personId]`;
const account = `${desk}/quan-tri/tai-khoan/[userId]`;
const task = `${desk}/ke-hoach/[planId]/nhiem-vu/[taskId]`;
const review = `${desk}/ke-hoach/[planId]/tong-ket/[reviewId]`;
const proposal = `${desk}/ke-hoach/de-xuat/[proposalId]`;
const article = `${desk}/bai-viet/[articleId]`;

const today = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric" });
const day = today.format(new Date());
const later = today.format(new Date(Date.now() + 60 * 86_400_000));
const leaders = "secretary chair office";
const reason = "Thử cửa: câu này không được ghi lại ở đâu cả.";
const names = { name: "Thử cửa", shortName: "Thử cửa" };
const staff = { fullName: "Thử Cửa", jobTitle: "Thử cửa", category: "CADRE" };
const sitting = { title: "Thử cửa", day, time: "14:00", place: "Thử cửa" };
const signature = { number: "999/QĐ-THU", signedOn: day, signerName: "Thử Cửa", signerTitle: "Phó Giám đốc", signAuthority: "KT" };
const password = { newPassword: "mat-khau-thu-cua-1", newPasswordAgain: "mat-khau-thu-cua-1" };
const launching = { name: "Thử cửa", launchLevel: "AGENCY", launchedBy: "Thử cửa", startYear: "2026" };
const pick = { pick: "new", kind: "INDIVIDUAL", name: "Thử Cửa", caption: "Thử cửa" };

/** A public key that can be one: the generator of P-256. */
const pointOfCurve = "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";

/** What a device might have made, and did not. */
const nothingMade = JSON.stringify({ id: "AAAA", clientDataJSON: "AAAA", attestationObject: "AAAA", transports: [] });
/** An action on a passkey of the officer's: nobody else sees it. */
const ownPasskey = (fields: (ids: Ids) => Values): ActionRow => ({
  ...on(`${desk}/tai-khoan`, "passkey", "officer", fields),
  sees: "",
  away: "not-found",
});

const id = (name: string) => (ids: Ids) => ({ id: ids[name] });
const round = (ids: Ids) => ({ roundId: ids.roundId });
const seat = ({ roundId, questionId, memberId }: Ids) => ({ roundId, questionId, memberId });
const turn = ({ taskId, year, part }: Ids) => ({ taskId, year, part });
const item = ({ proposalId, lockVersion }: Ids) => ({ proposalId, lockVersion, path: "title" });
const step = (ids: Ids) => ({ id: ids.nominationId, version: ids.version });

/** Who sees an object; where nothing is said, everybody with a role. */
const seen: Record<string, string> = {
  "READERS UNIT":
    "discovery registration unregistered draft complete awaiting received fresh acceptable returnable begun ofOffice passed notPassed subject hold obligation owed delivered",
  "READERS editor UNIT": "certificate unwritten accused story writing published",
  READERS: "list unsent review whole",
  COUNCIL: "planned sitting drafted issuing casting shut printed sealed counted byHand handRecorded",
  "office director": "proposal answered twice",
  "office admin inspector": "waiting stopped ownDay",
  "admin inspector director": "person account asked guarded off",
  STAFF: "plan task doneTask movement department",
  "": "feed passkey sheet",
};

/** Who sees an object, by its key; where nothing is said, everybody of the agency. */
export const sight = Object.fromEntries(Object.entries(seen).flatMap(([who, keys]) => keys.split(" ").map((key) => [key, who])));

/** Actions that nobody is asked to do here, each with its reason. */
export const withoutAllowed: Record<string, string> = {
  signOutAction: "it ends the session with which everything else is asked",
  addPasskeyAction: "a device has to sign what was asked of it a moment before; a-member-confirms-with-a-passkey does it",
};

export const actions: Record<string, ActionRow> = {
  // Sign-in: open to all, so only wrong words are tried
  signInAction: anew("/dang-nhap", "EVERYBODY", { username: "ma-tran-khach", password: signIns.password }),
  setPasswordAction: {
    ...on("/dang-nhap/dat-mat-khau/[token]", "guest", "EVERYBODY", ({ token }) => ({ token, ...password })),
    away: "done",
  },
  signOutAction: { ...anew(desk, "", {}), lone: true },
  changePasswordAction: anew(`${desk}/tai-khoan`, "ALL", { currentPassword: signIns.password, ...password }),

  // Passkeys: everybody's own, and nobody else's
  beginPasskeyAction: anew(`${desk}/tai-khoan`, "ALL", { label: "Thử cửa", password: signIns.password, passkey: "" }),
  addPasskeyAction: { ...anew(`${desk}/tai-khoan`, "", { label: "Thử cửa", made: nothingMade }) },
  askPasskeyAction: ownPasskey(({ passkeyId }) => ({ purpose: "REMOVE", passkeyId })),
  renamePasskeyAction: ownPasskey(({ passkeyId }) => ({ id: passkeyId, label: "Thử cửa" })),
  removePasskeyAction: ownPasskey(({ passkeyId }) => ({ id: passkeyId, password: signIns.password, passkey: "" })),

  // Discovery and registration
  suggestDiscoveryAction: anew(`${desk}/phat-hien/moi`, "STAFF -inspector", { kind: "INDIVIDUAL", title: "Thử cửa", description: reason }),
  setAsideDiscoveryAction: on(`${desk}/phat-hien/[discoveryId]`, "discovery", "UNIT", (ids) => ({ id: ids.discoveryId, reason })),
  assignDiscoveryAction: on(`${desk}/phat-hien/[discoveryId]`, "discovery", "office", (ids) => ({
    id: ids.discoveryId,
    departmentId: ids.departmentId,
  })),
  registerSubjectAction: on(`${desk}/dang-ky/moi`, "registrable", "UNIT", (ids) => ({
    planId: ids.planId,
    year: ids.year,
    unitId: ids.departmentId,
    ...pick,
  })),
  urgePlanAction: {
    ...on(`${desk}/ke-hoach/[planId]/dieu-hanh`, "owed", "office standing", (ids) => ({ planId: ids.planId })),
    sees: "ALL",
  },
  prepareLetterAction: {
    ...on(`${desk}/ke-hoach/[planId]/dieu-hanh`, "owed", "office standing", (ids) => ({
      planId: ids.planId,
      departmentId: ids.departmentId,
    })),
    sees: "ALL",
  },
  markNoticesReadAction: anew(`${desk}/thong-bao`, "ALL", {}),
  stopMessageAction: on(`${desk}/thu-di`, "waiting", "office admin", id("messageId")),
  repeatMessageAction: on(`${desk}/thu-di`, "stopped", "office admin", id("messageId")),
  setDayAction: anew(`${desk}/lich-lam-viec`, "office admin", { day, kind: "FREE", source: "Thử cửa" }),
  removeDayAction: { ...on(`${desk}/lich-lam-viec`, "ownDay", "office admin", id("dayId")), roleFirst: true, sees: "ALL" },
  makeFeedAction: { ...on(`${desk}/tai-khoan`, "obligation", "UNIT READERS", (ids) => ({ departmentId: ids.departmentId })), sees: "ALL" },
  revokeFeedAction: {
    ...on(`${desk}/tai-khoan`, "feed", "officer", id("feedId")),
    sees: "none",
    away: (persona) => (persona === "none" ? "refused" : "not-found"),
  },
  setMailAddressAction: anew(`${desk}/tai-khoan`, "ALL", { mailAddress: "", urgingByMail: "on" }),
  giveLinkAction: on(`${desk}/nghia-vu/[obligationId]`, "owed", "UNIT office", (ids) => ({
    obligationId: ids.obligationId,
    link: `nomination:${ids.nominationId}`,
    note: "Thử cửa",
  })),
  undoDeliveryAction: on(`${desk}/nghia-vu/[obligationId]`, "delivered", "UNIT office", (ids) => ({
    deliveryId: ids.deliveryId,
    reason,
  })),
  launchMovementAction: anew(`${desk}/phong-trao/moi`, "office standing", launching),
  updateMovementAction: on(`${desk}/phong-trao/[movementId]/sua`, "movement", "office standing", (ids) => ({
    id: ids.movementId,
    lockVersion: ids.lockVersion,
    ...launching,
  })),
  withdrawRegistrationAction: on(`${desk}/dang-ky/[registrationId]`, "registration", "UNIT", (ids) => ({
    id: ids.registrationId,
    reason,
  })),
  restoreRegistrationAction: on(`${desk}/dang-ky/[registrationId]`, "unregistered", "UNIT", id("registrationId")),

  // Nomination
  startNominationAction: {
    ...on(`${desk}/de-cu/moi`, "draft", "UNIT", (ids) => ({
      planId: ids.planId,
      year: "2026",
      departmentId: ids.departmentId,
      subject: "NEW",
      kind: "INDIVIDUAL",
      name: "Thử Cửa",
      caption: "Thử cửa",
    })),
    sees: "ALL",
  },
  saveDossierAction: on(`${dossier}/soan`, "draft", "UNIT", (ids) => ({
    id: ids.nominationId,
    lockVersion: ids.lockVersion,
    summary: reason,
  })),
  submitNominationAction: on(`${dossier}/kiem-tra`, "complete", "UNIT", (ids) => ({
    id: ids.nominationId,
    lockVersion: ids.lockVersion,
    evidenceVersion: ids.evidenceVersion,
  })),
  removeEvidenceAction: on(`${dossier}/soan/minh-chung/[criterion]`, "draft", "UNIT", (ids) => ({
    nominationId: ids.nominationId,
    evidenceId: ids.evidenceId,
    criterion: ids.criterion,
  })),
  approveNominationAction: on(`${dossier}/phe-duyet`, "awaiting", "head", id("nominationId")),
  sendBackNominationAction: on(`${dossier}/phe-duyet`, "awaiting", "head", (ids) => ({ id: ids.nominationId, reason })),
  withdrawNominationAction: on(`${dossier}/rut`, "draft", "UNIT", (ids) => ({ id: ids.nominationId, reason })),

  // Appraisal
  saveFindingsAction: on(appraisal, "fresh", "office standing", step),
  acceptDossierAction: on(`${appraisal}/chap-nhan`, "acceptable", "office", step),
  returnDossierAction: on(`${appraisal}/tra-lai`, "returnable", "office", step),
  takeOverAppraisalAction: on(`${appraisal}/nhan-thay`, "begun", "office standing", step),
  giveSecondOpinionAction: on(`${appraisal}/y-kien-thu-hai`, "ofOffice", "office standing deputy", (ids) => ({
    ...step(ids),
    agrees: "YES",
    opinion: reason,
  })),

  // Register of subjects
  createSubjectAction: {
    ...on(`${desk}/so-theo-doi/moi`, "draft", "UNIT office standing", (ids) => ({
      ...pick,
      departmentId: ids.departmentId,
    })),
    roleFirst: true,
    away: (persona) => (expand("UNIT").has(persona) ? "refused" : "invalid"),
  },
  enterRecordAction: on(`${desk}/so-theo-doi/[subjectId]/ghi`, "subject", "UNIT office", (ids) => ({
    subjectId: ids.subjectId,
    year: "2020",
    entry: "RATING:EXCELLENT",
  })),
  voidRecordAction: on(`${desk}/so-theo-doi/[subjectId]/huy/[recordId]`, "subject", "UNIT office", (ids) => ({ id: ids.recordId, reason })),
  placeHoldAction: on(`${desk}/so-theo-doi/[subjectId]/tam-dung`, "hold", "office standing director", (ids) => ({
    subjectId: ids.subjectId,
    ground: "COMPLAINT",
    reason,
    fromDay: day,
  })),
  liftHoldAction: {
    ...on(`${desk}/so-theo-doi/[subjectId]/tam-dung`, "hold", "office standing director", (ids) => ({ id: ids.holdId, reason })),
    sees: "ALL",
  },
  commitImportAction: on(`${desk}/so-theo-doi/nhap/[fileId]`, "sheet", "office", (ids) => ({ fileId: ids.fileId })),

  // Council, session, ballot
  createCouncilAction: anew(`${desk}/hoi-dong/thanh-phan`, "secretary office admin", { name: "Thử cửa" }),
  updateCouncilAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "planned", "secretary office admin", (ids) => ({
    id: ids.councilId,
    name: "Thử cửa",
  })),
  addCouncilMemberAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "planned", "secretary office admin", (ids) => ({
    councilId: ids.councilId,
    personId: ids.personId,
    role: "MEMBER",
    validFrom: later,
  })),
  endCouncilMemberAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "planned", "secretary office admin", (ids) => ({
    memberId: ids.memberId,
    validTo: later,
  })),
  createSessionAction: {
    ...on(`${desk}/hoi-dong/moi`, "planned", leaders, (ids) => ({
      councilId: ids.councilId,
      planId: ids.planId,
      year: "2026",
      ...sitting,
    })),
    // The chair of another council leads sessions too, not of this one.
    roleFirst: `${leaders} chair2`,
    sees: "ALL -chair2",
  },
  updateSessionAction: on(meeting, "planned", leaders, (ids) => ({ sessionId: ids.sessionId, ...sitting })),
  tableNominationsAction: on(meeting, "planned", leaders, (ids) => ({ sessionId: ids.sessionId, nominationIds: ids.freeId })),
  untableNominationAction: on(meeting, "planned", leaders, (ids) => ({ sessionId: ids.sessionId, nominationId: ids.nominationId })),
  openSessionAction: on(meeting, "planned", leaders, (ids) => ({ sessionId: ids.sessionId })),
  postponeSessionAction: on(meeting, "planned", leaders, (ids) => ({ sessionId: ids.sessionId, day: later, time: "14:00", reason })),
  closeSessionAction: on(meeting, "sitting", leaders, (ids) => ({ sessionId: ids.sessionId })),
  recordAttendanceAction: on(meeting, "sitting", leaders, (ids) => ({
    sessionId: ids.sessionId,
    [`members.${ids.memberId}`]: "PRESENT",
  })),
  saveMinutesAction: on(meeting, "sitting", leaders, (ids) => ({
    sessionId: ids.sessionId,
    lockVersion: ids.lockVersion,
    discussion: reason,
  })),
  prepareRoundAction: on(meeting, "sitting", leaders, (ids) => ({ sessionId: ids.sessionId, nominationIds: ids.nominationId })),
  recuseMemberAction: on(meeting, "drafted", leaders, (ids) => ({ ...seat(ids), reason })),
  withdrawRecusalAction: on(meeting, "drafted", leaders, (ids) => ({ ...seat(ids), memberId: ids.recusedId })),
  lockBoxAction: on(`${meeting}/khoa-hom`, "drafted", leaders, (ids) => ({ ...round(ids), tallyPublicKey: pointOfCurve })),
  enterBallotRuleAction: anew(`${desk}/hoi-dong/quy-tac`, `${leaders} chair2`, {
    citation: "Thử cửa",
    // After every round of the sample: a day with a round keeps its rule.
    validFrom: "2035-01-01",
    base: "TOTAL_MEMBERS",
    numerator: "1",
    denominator: "2",
    moreThan: "yes",
    quorumNumerator: "2",
    quorumDenominator: "3",
    minimumPapers: "3",
  }),
  openCastingAction: on(meeting, "issuing", leaders, round),
  givePrintedAction: on(meeting, "issuing", leaders, (ids) => ({ ...round(ids), memberId: ids.memberId, printed: "yes" })),
  announceTimesAction: on(meeting, "casting", leaders, (ids) => ({
    ...round(ids),
    about: "closes",
    day: later,
    time: "23:00",
    notice: reason,
  })),
  closeCastingAction: on(meeting, "casting", leaders, round),
  askVoidAction: on(meeting, "casting", `${leaders} vice`, (ids) => ({ ...round(ids), reason })),
  voidRoundAction: on(meeting, "shut", "chair vice", (ids) => ({ ...round(ids), reason })),
  sealBoxAction: on(`${meeting}/kiem-phieu`, "shut", "teller", round),
  enterPrintedAction: on(`${meeting}/kiem-phieu`, "printed", "teller", (ids) => ({
    ...round(ids),
    ...Object.fromEntries(["agree", "disagree", "blank", "invalid", "unused"].map((word) => [`totals.${ids.questionId}.${word}`, "0"])),
    [`totals.${ids.questionId}.agree`]: "1",
  })),
  askWaiverAction: on(meeting, "printed", leaders, (ids) => ({ ...round(ids), reason })),
  withdrawVoidAction: on(meeting, "shut", "office", round),
  withdrawWaiverAction: on(meeting, "sealed", "office", round),
  grantWaiverAction: on(meeting, "sealed", "chair vice", round),
  openPapersAction: on(`${meeting}/kiem-phieu`, "sealed", "teller", (ids) => ({ ...round(ids), seed: ids.seed, opened: ids.opened })),
  confirmCountAction: on(`${meeting}/kiem-phieu`, "counted", "teller", round),
  recordVoteAction: on(meeting, "byHand", leaders, (ids) => ({
    roundId: ids.roundId,
    [`totals.${ids.questionId}.agree`]: "3",
    [`totals.${ids.questionId}.disagree`]: "0",
    [`totals.${ids.questionId}.blank`]: "0",
  })),
  confirmVoteAction: on(meeting, "handRecorded", "chair vice teller", round),

  // Decision, certificate, revocation
  recogniseNominationsAction: {
    ...on(`${desk}/cong-nhan/quyet-dinh`, "passed", "director deputy", (ids) => ({
      planId: ids.planId,
      year: "2026",
      nominationIds: ids.nominationId,
      ...signature,
    })),
    sees: "ALL",
  },
  refuseNominationAction: {
    ...on(`${desk}/cong-nhan/tu-choi/[nominationId]`, "passed", "director deputy", (ids) => ({
      nominationId: ids.nominationId,
      reason,
    })),
    sees: "ALL",
  },
  settleNotPassedAction: {
    ...on(`${desk}/cong-nhan`, "notPassed", "office director deputy", (ids) => ({ nominationIds: ids.nominationId })),
    sees: "ALL",
  },
  reissueCertificateAction: on(`${desk}/cong-nhan/giay/[certificateId]/cap-lai`, "certificate", "clerk", (ids) => ({
    id: ids.certificateId,
    reason,
  })),
  proposeRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "unwritten", "office standing director", (ids) => ({
    recognitionId: ids.recognitionId,
    groundCode: "FRAUD",
    ground: reason,
  })),
  withdrawRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "accused", "office", (ids) => ({
    recognitionId: ids.recognitionId,
    reason,
  })),
  confirmRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "accused", "director", (ids) => ({
    recognitionId: ids.recognitionId,
    decisionNumber: "999/QĐ-THU",
  })),

  // Lists upward
  composeUpwardAction: {
    ...on(`${desk}/trinh-len/moi`, "unwritten", "office", (ids) => ({
      planId: ids.planId,
      year: "2026",
      title: "Thử cửa",
      recipient: "Thử cửa",
      [`items.${ids.nominationId}.on`]: "on",
      [`items.${ids.nominationId}.position`]: "1",
    })),
    roleFirst: true,
  },
  editUpwardAction: on(`${desk}/trinh-len/[listId]/soan`, "unsent", "office", (ids) => ({
    id: ids.listId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
    recipient: "Thử cửa",
    [`items.${ids.nominationId}.on`]: "on",
    [`items.${ids.nominationId}.position`]: "1",
  })),
  signUpwardAction: on(`${desk}/trinh-len/[listId]/ky`, "unsent", "director deputy", (ids) => ({
    id: ids.listId,
    lockVersion: ids.lockVersion,
    ...signature,
  })),
  recordOutcomeAction: on(`${desk}/trinh-len/[listId]/ket-qua/[itemId]`, "list", "office", (ids) => ({
    itemId: ids.itemId,
    result: "ACCEPTED",
    outcomeOn: day,
  })),

  // Reading a plan, and its tasks
  acknowledgePlanAction: on(`${desk}/ke-hoach/[planId]`, "plan", "STAFF -inspector", (ids) => ({ planId: ids.planId })),
  assignTaskAction: on(task, "task", "office", (ids) => ({ taskId: ids.taskId, departmentId: ids.departmentId })),
  addStepAction: on(task, "task", "UNIT", (ids) => ({ ...turn(ids), title: "Thử cửa" })),
  finishStepAction: on(task, "task", "UNIT", id("stepId")),
  reopenStepAction: on(task, "task", "UNIT", id("doneStepId")),
  dropStepAction: on(task, "task", "UNIT", id("stepId")),
  addProductLinkAction: on(task, "task", "UNIT", (ids) => ({ ...turn(ids), link: "other", text: "Thử cửa" })),
  removeProductAction: on(task, "task", "UNIT", id("productId")),
  reportTaskAction: on(task, "doneTask", "UNIT", turn),
  confirmReportAction: on(task, "task", "office standing", id("reportId")),
  giveBackReportAction: on(task, "task", "office standing", (ids) => ({ id: ids.reportId, reason })),

  // A plan that comes in
  pastePlanAction: anew(`${desk}/ke-hoach/moi`, "office director", { proposalId: "", text: reason }),
  decideItemAction: on(proposal, "proposal", "office director", (ids) => ({ ...item(ids), verdict: "DROPPED" })),
  acceptGroupAction: on(proposal, "answered", "office director", ({ proposalId, lockVersion, group, sure }) => ({
    ...{ proposalId, lockVersion, group, paths: sure },
  })),
  correctItemAction: on(proposal, "proposal", "office director", (ids) => ({ ...item(ids), "fields.value": "Thử cửa" })),
  chooseValueAction: on(proposal, "twice", "office director", ({ path, part, ...ids }) => ({ ...item(ids), path, part, place: "0" })),
  addItemAction: on(proposal, "proposal", "office director", ({ proposalId, lockVersion }) => ({
    ...{ proposalId, lockVersion, kind: "purposes", place: "", "fields.text": reason },
  })),
  markSentenceAction: on(proposal, "answered", "office director", ({ proposalId, lockVersion, sentence }) => ({
    ...{ proposalId, lockVersion, place: sentence, standing: "OPEN" },
  })),
  readAgainAction: on(proposal, "proposal", "office director", (ids) => ({ proposalId: ids.proposalId })),
  dropProposalAction: on(proposal, "proposal", "office director", (ids) => ({ proposalId: ids.proposalId })),
  confirmProposalAction: on(`${proposal}/xac-nhan`, "answered", "office director", (ids) => ({
    proposalId: ids.proposalId,
    lockVersion: ids.lockVersion,
    ballot: "NONE",
    outcome: "RECOGNISE",
    quotaReading: "EITHER",
    countedAt: "NOMINATED",
    upwardRecipients: "",
  })),

  // Reviews of a plan
  startReviewAction: {
    ...on(`${desk}/ke-hoach/[planId]/tong-ket/moi`, "plan", "office", (ids) => ({
      planId: ids.planId,
      kind: "INTERIM",
      title: "Thử cửa",
      fromYear: "2026",
      toYear: "2026",
    })),
    roleFirst: true,
  },
  saveReviewAction: on(`${review}/soan`, "review", "office", (ids) => ({
    id: ids.reviewId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
  })),
  assessExemplarsAction: on(`${review}/dien-hinh`, "review", "office", id("reviewId")),
  freezeReviewAction: on(`${review}/chot`, "whole", "director deputy", (ids) => ({
    id: ids.reviewId,
    lockVersion: ids.lockVersion,
    assessed: ids.assessed,
    signerName: "Thử Cửa",
    signerTitle: "Giám đốc",
  })),

  // Stories and consent
  startArticleAction: on(`${desk}/bai-viet`, "unwritten", "UNIT", (ids) => ({ exemplarId: ids.exemplarId })),
  saveArticleAction: on(`${article}/soan`, "writing", "UNIT", (ids) => ({
    id: ids.articleId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
  })),
  submitArticleAction: on(article, "writing", "UNIT", id("articleId")),
  reopenArticleAction: on(article, "published", "UNIT editor", id("articleId")),
  giveBackArticleAction: on(`${article}/duyet`, "story", "editor", (ids) => ({ id: ids.articleId, reason })),
  approveArticleAction: on(`${article}/duyet`, "story", "editor", (ids) => ({
    id: ids.articleId,
    lockVersion: ids.lockVersion,
    publishedFrom: day,
  })),
  giveConsentAction: on(`${desk}/bai-viet/dong-y/[subjectId]`, "certificate", "UNIT office editor", (ids) => ({
    subjectId: ids.subjectId,
    fields: "PHOTO",
    givenOn: day,
    basis: "Thử cửa",
  })),
  withdrawConsentAction: on(`${desk}/bai-viet/dong-y/[subjectId]`, "certificate", "UNIT office editor", (ids) => ({
    subjectId: ids.subjectId,
    field: "NAME",
  })),

  // Administration
  updateAgencyAction: anew(`${desk}/quan-tri/co-quan`, "admin", {
    ...names,
    parentBody: "Thử cửa",
    province: "Thử cửa",
    headTitle: "Thử cửa",
    symbol: "THU",
    about: reason,
    address: "Thử cửa",
    phone: "0271",
    email: "thu@cua.example",
    responsiblePerson: "Thử Cửa",
  }),
  createDepartmentAction: anew(`${desk}/quan-tri/don-vi/moi`, "admin", { ...names, kind: "UNIT", activeFrom: day }),
  updateDepartmentAction: on(`${unit}/sua`, "department", "admin", (ids) => ({ id: ids.departmentId, ...names, kind: "UNIT" })),
  renameDepartmentAction: on(`${unit}/doi-ten`, "department", "admin", (ids) => ({ id: ids.departmentId, ...names, from: day })),
  mergeDepartmentAction: on(`${unit}/sap-nhap`, "department", "admin", (ids) => ({
    id: ids.departmentId,
    targetId: ids.targetId,
    lastDay: day,
  })),
  dissolveDepartmentAction: on(`${unit}/giai-the`, "department", "admin", (ids) => ({ id: ids.departmentId, lastDay: day })),
  createPersonAction: anew(`${desk}/quan-tri/nhan-su/moi`, "admin", staff),
  updatePersonAction: on(`${person}/sua`, "person", "admin", (ids) => ({ id: ids.personId, ...staff })),
  movePersonAction: on(`${person}/chuyen`, "person", "admin", id("personId")),
  retirePersonAction: on(`${person}/nghi-huu`, "person", "admin", (ids) => ({ id: ids.personId, retiredOn: day })),
  createUserAction: {
    ...on(`${desk}/quan-tri/tai-khoan/moi`, "person", "admin", (ids) => ({ personId: ids.personId, username: "thu-cua" })),
    roleFirst: true,
  },
  makeOneTimeLinkAction: on(`${account}/lien-ket`, "account", "admin", id("userId")),
  requestLinkAction: on(`${account}/lien-ket`, "guarded", "admin", id("userId")),
  switchUserOffAction: on(`${account}/trang-thai`, "account", "admin", id("userId")),
  switchUserOnAction: on(`${account}/trang-thai`, "off", "admin", id("userId")),
  grantRoleAction: {
    ...on(`${account}/vai-tro`, "account", "admin", (ids) => ({ userId: ids.userId, role: "EDITOR", validFrom: day })),
    sees: "ALL",
  },
  endRoleAction: on(`${account}/vai-tro/[roleId]/ket-thuc`, "account", "admin", (ids) => ({ id: ids.roleId, lastDay: day })),
  confirmRoleAction: on(`${account}/vai-tro/[roleId]/xac-nhan`, "asked", "admin director", id("roleId")),
  dropRoleRequestAction: on(`${account}/vai-tro/[roleId]/xac-nhan`, "asked", "admin director", id("roleId")),
};
