/**
 * The reviewed table of server actions: who may. Everybody else of the own agency, and everybody of another one, posts the same
 * well-formed input with the real ids and must get a refusal. Those who may are left to the journeys. "ALL" with an object:
 * any account may try, and only the other agency is asked.
 */
type Ids = Record<string, string>;
export type ActionRow = {
  at: string;
  of?: string;
  may: string;
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

const day = "22/11/2026";
const reason = "Thử cửa: câu này không được ghi lại ở đâu cả.";
const names = { name: "Thử cửa", shortName: "Thử cửa" };
const staff = { fullName: "Thử Cửa", jobTitle: "Thử cửa", category: "CADRE" };
const sitting = { title: "Thử cửa", day, time: "14:00", place: "Thử cửa" };
const signature = { number: "999/QĐ-THU", signedOn: day, signerName: "Thử Cửa", signerTitle: "Giám đốc", signAuthority: "NONE" };
const password = { newPassword: "mat-khau-thu-cua-1", newPasswordAgain: "mat-khau-thu-cua-1" };
const launching = { name: "Thử cửa", launchLevel: "AGENCY", launchedBy: "Thử cửa", startYear: "2026" };
const pick = { pick: "new", kind: "INDIVIDUAL", name: "Thử Cửa", caption: "Thử cửa" };

const id = (name: string) => (ids: Ids) => ({ id: ids[name] });
const round = (ids: Ids) => ({ roundId: ids.roundId });
const tabling = ({ sessionId, nominationId }: Ids) => ({ sessionId, nominationIds: nominationId });
const turn = ({ taskId, year, part }: Ids) => ({ taskId, year, part });
const item = ({ proposalId, lockVersion }: Ids) => ({ proposalId, lockVersion, path: "title" });
const step = (ids: Ids) => ({ id: ids.nominationId, version: ids.version });

export const actions: Record<string, ActionRow> = {
  // Sign-in: open to all, so only wrong words are tried
  signInAction: anew("/dang-nhap", "", { username: "khong-co-ai-ten-nay", password: "sai-mat-khau-roi" }),
  setPasswordAction: anew("/dang-nhap", "", { token: "khong-co-ma-nao-nhu-vay-ca", ...password }),
  signOutAction: { ...anew(desk, "ALL", {}), lone: true },
  changePasswordAction: anew(`${desk}/tai-khoan`, "", { currentPassword: "sai-mat-khau-roi", ...password }),

  // Discovery and registration
  suggestDiscoveryAction: anew(`${desk}/phat-hien/moi`, "STAFF -inspector", { kind: "INDIVIDUAL", title: "Thử cửa", description: reason }),
  setAsideDiscoveryAction: on(`${desk}/phat-hien/[discoveryId]`, "discovery", "UNIT", (ids) => ({ id: ids.discoveryId, reason })),
  assignDiscoveryAction: on(`${desk}/phat-hien/[discoveryId]`, "discovery", "office", (ids) => ({
    id: ids.discoveryId,
    departmentId: ids.departmentId,
  })),
  registerSubjectAction: on(`${desk}/dang-ky/moi`, "registration", "UNIT", (ids) => ({
    planId: ids.planId,
    year: "2026",
    unitId: ids.departmentId,
    ...pick,
  })),
  urgePlanAction: on(`${desk}/ke-hoach/[planId]/dieu-hanh`, "obligation", "office standing", (ids) => ({ planId: ids.planId })),
  prepareLetterAction: on(`${desk}/ke-hoach/[planId]/dieu-hanh`, "obligation", "office standing", (ids) => ({
    planId: ids.planId,
    departmentId: ids.departmentId,
  })),
  markNoticesReadAction: anew(`${desk}/thong-bao`, "ALL", {}),
  stopMessageAction: on(`${desk}/thu-di`, "obligation", "office admin", (ids) => ({ id: ids.obligationId })),
  repeatMessageAction: on(`${desk}/thu-di`, "obligation", "office admin", (ids) => ({ id: ids.obligationId })),
  setDayAction: anew(`${desk}/lich-lam-viec`, "office admin", { day, kind: "FREE", source: "Thử cửa" }),
  removeDayAction: on(`${desk}/lich-lam-viec`, "obligation", "office admin", (ids) => ({ id: ids.obligationId })),
  makeFeedAction: on(`${desk}/tai-khoan`, "obligation", "UNIT READERS", (ids) => ({ departmentId: ids.departmentId })),
  revokeFeedAction: on(`${desk}/tai-khoan`, "obligation", "ALL", (ids) => ({ id: ids.obligationId })),
  setMailAddressAction: anew(`${desk}/tai-khoan`, "ALL", { mailAddress: "", urgingByMail: "on" }),
  giveLinkAction: on(`${desk}/nghia-vu/[obligationId]`, "obligation", "UNIT office", (ids) => ({
    obligationId: ids.obligationId,
    link: `nomination:${ids.nominationId}`,
    note: "Thử cửa",
  })),
  undoDeliveryAction: on(`${desk}/nghia-vu/[obligationId]`, "obligation", "UNIT office", (ids) => ({
    deliveryId: ids.obligationId,
    reason,
  })),
  launchMovementAction: anew(`${desk}/phong-trao/moi`, "office standing", launching),
  updateMovementAction: on(`${desk}/phong-trao/[movementId]/sua`, "movement", "office standing", (ids) => ({
    id: ids.movementId,
    ...launching,
  })),
  withdrawRegistrationAction: on(`${desk}/dang-ky/[registrationId]`, "registration", "UNIT", (ids) => ({
    id: ids.registrationId,
    reason,
  })),
  restoreRegistrationAction: on(`${desk}/dang-ky/[registrationId]`, "registration", "UNIT", id("registrationId")),

  // Nomination
  startNominationAction: on(`${desk}/de-cu/moi`, "draft", "UNIT", (ids) => ({
    planId: ids.planId,
    year: "2026",
    departmentId: ids.departmentId,
    subject: "NEW",
    kind: "INDIVIDUAL",
    name: "Thử Cửa",
    caption: "Thử cửa",
  })),
  saveDossierAction: on(`${dossier}/soan`, "draft", "UNIT", (ids) => ({
    id: ids.nominationId,
    lockVersion: ids.lockVersion,
    summary: reason,
  })),
  submitNominationAction: on(`${dossier}/kiem-tra`, "draft", "UNIT", (ids) => ({
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
  saveFindingsAction: on(appraisal, "received", "office standing", step),
  acceptDossierAction: on(`${appraisal}/chap-nhan`, "received", "office standing", step),
  returnDossierAction: on(`${appraisal}/tra-lai`, "received", "office standing", step),
  takeOverAppraisalAction: on(`${appraisal}/nhan-thay`, "received", "office standing", step),
  giveSecondOpinionAction: on(`${appraisal}/y-kien-thu-hai`, "received", "office standing deputy", (ids) => ({
    ...step(ids),
    agrees: "YES",
    opinion: reason,
  })),

  // Register of subjects
  createSubjectAction: on(`${desk}/so-theo-doi/moi`, "draft", "UNIT office standing", (ids) => ({
    ...pick,
    departmentId: ids.departmentId,
  })),
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
  liftHoldAction: on(`${desk}/so-theo-doi/[subjectId]/tam-dung`, "hold", "office standing director", (ids) => ({ id: ids.holdId, reason })),
  commitImportAction: on(`${desk}/so-theo-doi/nhap/[fileId]`, "file", "", (ids) => ({ fileId: ids.fileId })),

  // Council, session, ballot
  createCouncilAction: anew(`${desk}/hoi-dong/thanh-phan`, "secretary office admin", { name: "Thử cửa" }),
  updateCouncilAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "council", "secretary office admin", (ids) => ({
    id: ids.councilId,
    name: "Thử cửa",
  })),
  addCouncilMemberAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "council", "secretary office admin", (ids) => ({
    councilId: ids.councilId,
    personId: ids.personId,
    role: "MEMBER",
    validFrom: day,
  })),
  endCouncilMemberAction: on(`${desk}/hoi-dong/thanh-phan/[councilId]`, "council", "secretary office admin", (ids) => ({
    memberId: ids.memberId,
    validTo: day,
  })),
  createSessionAction: on(`${desk}/hoi-dong/moi`, "council", "secretary chair office", (ids) => ({
    councilId: ids.councilId,
    planId: ids.planId,
    year: "2026",
    ...sitting,
  })),
  updateSessionAction: on(meeting, "sitting", "secretary chair office", (ids) => ({ sessionId: ids.sessionId, ...sitting })),
  tableNominationsAction: on(meeting, "sitting", "secretary chair office", tabling),
  untableNominationAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    sessionId: ids.sessionId,
    nominationId: ids.nominationId,
  })),
  openSessionAction: on(meeting, "sitting", "secretary chair office", (ids) => ({ sessionId: ids.sessionId })),
  closeSessionAction: on(meeting, "sitting", "secretary chair office", (ids) => ({ sessionId: ids.sessionId })),
  recordAttendanceAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    sessionId: ids.sessionId,
    [`members.${ids.memberId}`]: "PRESENT",
  })),
  saveMinutesAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    sessionId: ids.sessionId,
    lockVersion: ids.lockVersion,
    discussion: reason,
  })),
  prepareRoundAction: on(meeting, "sitting", "secretary chair office", tabling),
  recuseMemberAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    roundId: ids.roundId,
    questionId: ids.questionId,
    memberId: ids.memberId,
    reason,
  })),
  withdrawRecusalAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    roundId: ids.roundId,
    questionId: ids.questionId,
    memberId: ids.memberId,
  })),
  lockBoxAction: on(`${meeting}/khoa-hom`, "sitting", "secretary chair office", (ids) => ({
    ...round(ids),
    tallyPublicKey: `B${"A".repeat(86)}`,
  })),
  postponeSessionAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    sessionId: ids.sessionId,
    day: "28/12/2026",
    time: "14:00",
    reason,
  })),
  enterBallotRuleAction: anew(`${desk}/hoi-dong/quy-tac`, "secretary chair office", {
    citation: "Thử cửa",
    validFrom: day,
    base: "TOTAL_MEMBERS",
    numerator: "1",
    denominator: "2",
    moreThan: "yes",
    quorumNumerator: "2",
    quorumDenominator: "3",
    minimumPapers: "3",
  }),
  confirmVoteAction: on(meeting, "sitting", "chair vice teller", round),
  openCastingAction: on(meeting, "sitting", "secretary chair office", round),
  closeCastingAction: on(meeting, "sitting", "secretary chair office", round),
  givePrintedAction: on(meeting, "sitting", "secretary chair office", (ids) => ({ ...round(ids), memberId: ids.memberId, printed: "yes" })),
  announceTimesAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    ...round(ids),
    about: "closes",
    day,
    time: "23:00",
    notice: reason,
  })),
  askVoidAction: on(meeting, "sitting", "secretary chair vice office", (ids) => ({ ...round(ids), reason })),
  withdrawVoidAction: on(meeting, "sitting", "secretary chair vice office", round),
  withdrawWaiverAction: on(meeting, "sitting", "secretary chair office", round),
  askWaiverAction: on(meeting, "sitting", "secretary chair office", (ids) => ({ ...round(ids), reason })),
  grantWaiverAction: on(meeting, "sitting", "chair vice", round),
  recordVoteAction: on(meeting, "sitting", "secretary chair office", (ids) => ({
    roundId: ids.roundId,
    [`totals.${ids.questionId}.agree`]: "1",
    [`totals.${ids.questionId}.disagree`]: "0",
    [`totals.${ids.questionId}.blank`]: "0",
  })),
  voidRoundAction: on(meeting, "sitting", "chair vice", (ids) => ({ roundId: ids.roundId, reason })),
  sealBoxAction: on(`${meeting}/kiem-phieu`, "sitting", "teller", round),
  enterPrintedAction: on(`${meeting}/kiem-phieu`, "sitting", "teller", (ids) => ({
    ...round(ids),
    ...Object.fromEntries(["agree", "disagree", "blank", "invalid", "unused"].map((word) => [`totals.${ids.questionId}.${word}`, "0"])),
  })),
  openPapersAction: on(`${meeting}/kiem-phieu`, "sitting", "teller", (ids) => ({
    ...round(ids),
    seed: "A".repeat(43),
    opened: "A".repeat(43),
  })),
  confirmCountAction: on(`${meeting}/kiem-phieu`, "sitting", "teller", round),

  // Decision, certificate, revocation
  recogniseNominationsAction: on(`${desk}/cong-nhan/quyet-dinh`, "tabled", "director deputy", (ids) => ({
    planId: ids.planId,
    year: "2026",
    nominationIds: ids.nominationId,
    ...signature,
  })),
  refuseNominationAction: on(`${desk}/cong-nhan/tu-choi/[nominationId]`, "tabled", "director deputy", (ids) => ({
    nominationId: ids.nominationId,
    reason,
  })),
  settleNotPassedAction: on(`${desk}/cong-nhan`, "tabled", "office director deputy", (ids) => ({ nominationIds: ids.nominationId })),
  reissueCertificateAction: on(`${desk}/cong-nhan/giay/[certificateId]/cap-lai`, "certificate", "clerk", (ids) => ({
    id: ids.certificateId,
    reason,
  })),
  proposeRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "certificate", "office standing director", (ids) => ({
    recognitionId: ids.recognitionId,
    groundCode: "FRAUD",
    ground: reason,
  })),
  withdrawRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "certificate", "", (ids) => ({
    recognitionId: ids.recognitionId,
    reason,
  })),
  confirmRevocationAction: on(`${desk}/cong-nhan/thu-hoi/[recognitionId]`, "certificate", "director deputy", (ids) => ({
    recognitionId: ids.recognitionId,
    decisionNumber: "999/QĐ-THU",
  })),

  // Lists upward
  composeUpwardAction: on(`${desk}/trinh-len/moi`, "list", "office", (ids) => ({
    planId: ids.planId,
    year: "2026",
    title: "Thử cửa",
    recipient: "Thử cửa",
    [`items.${ids.nominationId}.on`]: "on",
    [`items.${ids.nominationId}.position`]: "1",
  })),
  editUpwardAction: on(`${desk}/trinh-len/[listId]/soan`, "list", "office", (ids) => ({
    id: ids.listId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
    recipient: "Thử cửa",
    [`items.${ids.nominationId}.on`]: "on",
    [`items.${ids.nominationId}.position`]: "1",
  })),
  signUpwardAction: on(`${desk}/trinh-len/[listId]/ky`, "list", "director deputy", (ids) => ({
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
  reopenStepAction: on(task, "task", "UNIT", id("stepId")),
  dropStepAction: on(task, "task", "UNIT", id("stepId")),
  addProductLinkAction: on(task, "task", "UNIT", (ids) => ({ ...turn(ids), link: "other", text: "Thử cửa" })),
  removeProductAction: on(task, "task", "UNIT", id("productId")),
  reportTaskAction: on(task, "task", "UNIT", turn),
  confirmReportAction: on(task, "task", "office standing", id("reportId")),
  giveBackReportAction: on(task, "task", "office standing", (ids) => ({ id: ids.reportId, reason })),

  // A plan that comes in
  pastePlanAction: anew(`${desk}/ke-hoach/moi`, "office director", { proposalId: "", text: reason }),
  decideItemAction: on(proposal, "proposal", "office director", (ids) => ({ ...item(ids), verdict: "DROPPED" })),
  correctItemAction: on(proposal, "proposal", "office director", (ids) => ({ ...item(ids), "fields.value": "Thử cửa" })),
  chooseValueAction: on(proposal, "proposal", "office director", (ids) => ({ ...item(ids), part: "", place: "0" })),
  addItemAction: on(proposal, "proposal", "office director", ({ proposalId, lockVersion }) => ({
    ...{ proposalId, lockVersion, kind: "purposes", place: "", "fields.text": reason },
  })),
  markSentenceAction: on(proposal, "proposal", "office director", ({ proposalId, lockVersion, sourceId }) => ({
    ...{ proposalId, lockVersion, place: `${sourceId}.0.1`, standing: "OPEN" },
  })),
  readAgainAction: on(proposal, "proposal", "office director", (ids) => ({ proposalId: ids.proposalId })),
  dropProposalAction: on(proposal, "proposal", "office director", (ids) => ({ proposalId: ids.proposalId })),
  confirmProposalAction: on(`${proposal}/xac-nhan`, "proposal", "office director", (ids) => ({
    proposalId: ids.proposalId,
    lockVersion: ids.lockVersion,
    ballot: "NONE",
    outcome: "RECOGNISE",
    quotaReading: "EITHER",
    countedAt: "NOMINATED",
    upwardRecipients: "",
  })),

  // Reviews of a plan
  startReviewAction: on(`${desk}/ke-hoach/[planId]/tong-ket/moi`, "plan", "office", (ids) => ({
    planId: ids.planId,
    kind: "INTERIM",
    title: "Thử cửa",
    fromYear: "2026",
    toYear: "2026",
  })),
  saveReviewAction: on(`${review}/soan`, "review", "office", (ids) => ({
    id: ids.reviewId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
  })),
  assessExemplarsAction: on(`${review}/dien-hinh`, "review", "office", id("reviewId")),
  freezeReviewAction: on(`${review}/chot`, "review", "director deputy", (ids) => ({
    id: ids.reviewId,
    lockVersion: ids.lockVersion,
    signerName: "Thử Cửa",
    signerTitle: "Giám đốc",
  })),

  // Stories and consent
  startArticleAction: on(`${desk}/bai-viet`, "certificate", "UNIT", (ids) => ({ exemplarId: ids.exemplarId })),
  saveArticleAction: on(`${article}/soan`, "story", "UNIT", (ids) => ({
    id: ids.articleId,
    lockVersion: ids.lockVersion,
    title: "Thử cửa",
  })),
  submitArticleAction: on(article, "story", "UNIT", id("articleId")),
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
  createUserAction: on(`${desk}/quan-tri/tai-khoan/moi`, "person", "admin", (ids) => ({ personId: ids.personId, username: "thu-cua" })),
  makeOneTimeLinkAction: on(`${account}/lien-ket`, "account", "admin", id("userId")),
  // The account of the table is no administrator's: nobody has to ask for its link.
  requestLinkAction: on(`${account}/lien-ket`, "account", "", id("userId")),
  switchUserOffAction: on(`${account}/trang-thai`, "account", "admin", id("userId")),
  switchUserOnAction: on(`${account}/trang-thai`, "account", "admin", id("userId")),
  grantRoleAction: on(`${account}/vai-tro`, "account", "admin", (ids) => ({ userId: ids.userId, role: "EDITOR", validFrom: day })),
  endRoleAction: on(`${account}/vai-tro/[roleId]/ket-thuc`, "account", "admin", (ids) => ({ id: ids.roleId, lastDay: day })),
  confirmRoleAction: on(`${account}/vai-tro/[roleId]/xac-nhan`, "account", "admin director", id("roleId")),
  dropRoleRequestAction: on(`${account}/vai-tro/[roleId]/xac-nhan`, "account", "admin director", id("roleId")),
};
