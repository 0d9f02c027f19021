/**
 * The reviewed table of pages and route handlers: who sees what. A row names a route as the build's manifest does.
 * Everybody of the own agency who is not named is "refused" on a page without an object and "not-found" on one with an object;
 * people of another agency never find an object; without a session (or switched off) everything behind sign-in leads there.
 */
export type PageRow = {
  /** The object in the address (key of objects.ts); its agency is home, the other one is away. */
  of?: string;
  shown: string;
  refused?: string;
  /** Catches the addresses that name nothing: not found for whoever is signed in. */
  nothing?: true;
  /** Asked for by visitors too. */
  open?: true;
  method?: "POST";
  /** A handler that writes: its event is held back like those of actions, so who may is answered by that fault. */
  writes?: true;
  /** No page: one transport, no drawing. */
  handler?: true;
  /** A question the handler needs. */
  query?: string;
  /** Words for the address of a page without an object. */
  params?: Record<string, string>;
};

const open = (params?: Record<string, string>): PageRow => ({ open: true, shown: "ALL", ...(params ? { params } : {}) });
const page = (shown: string): PageRow => ({ shown });
const one = (of: string, shown: string, refused = ""): PageRow => ({ of, shown, refused });

export const pages: Record<string, PageRow> = {
  // Public site and sign-in
  "/": open(),
  "/guong": open(),
  "/guong/[slug]": { ...open(), of: "public" },
  "/co-quan": open(),
  "/co-quan/[agency]": open({ agency: "so-ngoai-vu-binh-phuoc" }),
  "/co-quan/[agency]/don-vi/[unit]": open({ agency: "so-ngoai-vu-binh-phuoc", unit: "phong-hop-tac-quoc-te" }),
  "/ke-hoach": open(),
  "/ke-hoach/[plan]": { ...open(), of: "public" },
  "/tim-kiem": open(),
  "/xac-minh": open(),
  "/xac-minh/[code]": { ...open(), of: "public" },
  "/dang-nhap": open(),
  "/dang-nhap/dat-mat-khau/[token]": open({ token: "khong-co-ma-nao-nhu-vay" }),
  "/api/health": { ...open(), handler: true },
  "/api/auth/[...nextauth]": { ...open({ nextauth: "csrf" }), handler: true },
  "/co-chu": { ...open(), handler: true, query: "?co=m" },
  "/rss.xml": { ...open(), handler: true },

  // Own desk
  "/lam-viec": page("ALL"),
  "/lam-viec/tai-khoan": page("ALL"),
  "/lam-viec/tro-giup": page("ALL"),
  "/lam-viec/them": page("ALL"),
  "/lam-viec/[...rest]": { nothing: true, shown: "", params: { rest: "khong-co-muc-nay" } },

  // Discovery and registration
  "/lam-viec/phat-hien": page("STAFF"),
  "/lam-viec/phat-hien/moi": page("STAFF -inspector"),
  "/lam-viec/phat-hien/[discoveryId]": one("discovery", "READERS UNIT"),
  "/lam-viec/phong-trao": page("STAFF"),
  "/lam-viec/phong-trao/moi": page("office standing"),
  "/lam-viec/phong-trao/[movementId]": one("movement", "STAFF"),
  "/lam-viec/phong-trao/[movementId]/sua": one("movement", "office standing", "STAFF"),
  "/lam-viec/dang-ky": page("READERS UNITS"),
  "/lam-viec/dang-ky/moi": page("UNITS"),
  "/lam-viec/dang-ky/[registrationId]": one("registration", "READERS UNIT"),

  // Nomination
  "/lam-viec/de-cu": page("ALL"),
  "/lam-viec/de-cu/moi": page("UNITS"),
  "/lam-viec/de-cu/[nominationId]": one("draft", "READERS UNIT"),
  "/lam-viec/de-cu/[nominationId]/soan": one("draft", "UNIT", "READERS"),
  "/lam-viec/de-cu/[nominationId]/soan/minh-chung/[criterion]": one("draft", "UNIT", "READERS"),
  "/lam-viec/de-cu/[nominationId]/minh-chung": { ...one("draft", "UNIT", "READERS"), method: "POST", handler: true },
  "/lam-viec/de-cu/[nominationId]/kiem-tra": one("draft", "UNIT", "READERS"),
  "/lam-viec/de-cu/[nominationId]/rut": one("draft", "UNIT", "READERS"),
  "/lam-viec/de-cu/[nominationId]/phe-duyet": one("awaiting", "head", "READERS officer"),
  "/lam-viec/de-cu/[nominationId]/phien-ban": one("received", "READERS UNIT"),
  "/lam-viec/tep/[attachmentId]": { ...one("file", "READERS UNIT editor"), handler: true },

  // Appraisal
  "/lam-viec/tham-dinh": page("READERS UNITS"),
  "/lam-viec/tham-dinh/[nominationId]": one("received", "READERS", "UNIT"),
  "/lam-viec/tham-dinh/[nominationId]/tra-lai": one("returnable", "office", "READERS UNIT"),
  "/lam-viec/tham-dinh/[nominationId]/chap-nhan": one("acceptable", "office", "READERS UNIT"),
  "/lam-viec/tham-dinh/[nominationId]/y-kien-thu-hai": one("ofOffice", "office standing deputy", "READERS UNIT"),
  "/lam-viec/tham-dinh/[nominationId]/nhan-thay": one("begun", "office standing", "READERS UNIT"),

  // Register of subjects
  "/lam-viec/so-theo-doi": page("READERS UNITS"),
  "/lam-viec/so-theo-doi/moi": page("UNITS office standing"),
  "/lam-viec/so-theo-doi/tuong-tu": { ...page("STAFF"), handler: true, query: "?ten=Nam" },
  "/lam-viec/so-theo-doi/nhap": page("UNITS office"),
  "/lam-viec/so-theo-doi/nhap/mau": { ...page("UNITS office"), handler: true },
  "/lam-viec/so-theo-doi/nhap/tai-len": { ...page("UNITS office"), handler: true, method: "POST" },
  "/lam-viec/so-theo-doi/nhap/[fileId]": one("sheet", "office"),
  "/lam-viec/so-theo-doi/nhap/[fileId]/loi": { ...one("sheet", "office"), handler: true },
  "/lam-viec/so-theo-doi/[subjectId]": one("subject", "READERS UNIT"),
  "/lam-viec/so-theo-doi/[subjectId]/ghi": one("subject", "UNIT office", "READERS"),
  "/lam-viec/so-theo-doi/[subjectId]/huy/[recordId]": one("subject", "UNIT office", "READERS"),
  "/lam-viec/so-theo-doi/[subjectId]/tam-dung": one("hold", "office standing director inspector", "READERS UNIT"),

  // Council, session, ballot
  "/lam-viec/hoi-dong": page("ALL"),
  "/lam-viec/hoi-dong/quy-tac": page("ALL"),
  "/lam-viec/hoi-dong/moi": page("secretary chair chair2 office"),
  "/lam-viec/hoi-dong/thanh-phan": page("secretary office admin"),
  "/lam-viec/hoi-dong/thanh-phan/[councilId]": one("planned", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]": one("sitting", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/bien-ban": one("closed", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/bo-phieu": one("issuing", "chair vice member", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/kiem-phieu": one("closed", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/khoa-hom": one("drafted", "secretary chair office", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/man-chieu": one("sitting", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/phat-phieu": { ...one("issuing", "COUNCIL"), method: "POST", handler: true },
  "/lam-viec/hoi-dong/[sessionId]/phat-phieu/khoa": { ...one("issuing", "COUNCIL"), method: "POST", handler: true },
  "/lam-viec/hoi-dong/[sessionId]/phieu-in": {
    ...one("issuing", "secretary chair office", "COUNCIL"),
    method: "POST",
    handler: true,
    writes: true,
  },
  "/lam-viec/hoi-dong/[sessionId]/vong/[round]/doi-chieu": one("closed", "chair vice member", "COUNCIL"),
  "/lam-viec/hoi-dong/[sessionId]/vong/[round]/ho-so-phieu": { ...one("closed", "COUNCIL"), handler: true },
  "/lam-viec/hoi-dong/[sessionId]/vong/[round]/niem-phong": { ...one("closed", "COUNCIL"), handler: true },
  "/hom-phieu": { ...open(), method: "POST", handler: true },

  // Decision, certificate, revocation
  "/lam-viec/cong-nhan": page("READERS editor UNITS"),
  "/lam-viec/cong-nhan/quyet-dinh": page("director deputy"),
  "/lam-viec/cong-nhan/quyet-dinh/[decisionId]": one("certificate", "READERS editor UNIT"),
  "/lam-viec/cong-nhan/tu-choi/[nominationId]": one("passed", "director deputy", "READERS"),
  "/lam-viec/cong-nhan/so-cap-giay": page("READERS editor UNITS"),
  "/lam-viec/cong-nhan/giay/[certificateId]": one("certificate", "READERS editor UNIT"),
  "/lam-viec/cong-nhan/giay/[certificateId]/cap-lai": one("certificate", "clerk", "READERS editor UNIT"),
  "/lam-viec/cong-nhan/thu-hoi/[recognitionId]": one("certificate", "READERS", "editor UNIT"),

  // Lists upward
  "/lam-viec/trinh-len": page("READERS"),
  "/lam-viec/trinh-len/moi": page("office"),
  "/lam-viec/trinh-len/[listId]": one("list", "READERS"),
  "/lam-viec/trinh-len/[listId]/soan": one("unsent", "office", "READERS"),
  "/lam-viec/trinh-len/[listId]/ky": one("unsent", "director deputy", "READERS"),
  "/lam-viec/trinh-len/[listId]/ket-qua/[itemId]": one("list", "office", "READERS"),

  // Stories and consent
  "/lam-viec/bai-viet": page("READERS editor UNITS"),
  "/lam-viec/bai-viet/[articleId]": one("story", "READERS editor UNIT"),
  "/lam-viec/bai-viet/[articleId]/soan": one("writing", "UNIT", "READERS editor UNIT"),
  "/lam-viec/bai-viet/[articleId]/duyet": one("story", "editor", "READERS UNIT"),
  "/lam-viec/bai-viet/dong-y/[subjectId]": one("certificate", "READERS editor UNIT"),

  // Plans
  "/lam-viec/ke-hoach": page("STAFF"),
  "/lam-viec/ke-hoach/moi": page("office director"),
  "/lam-viec/ke-hoach/moi/tai-len": { ...page("office director"), handler: true, method: "POST" },
  "/lam-viec/ke-hoach/de-xuat/[proposalId]": one("proposal", "office director"),
  "/lam-viec/ke-hoach/de-xuat/[proposalId]/xac-nhan": one("proposal", "office director"),
  "/lam-viec/ke-hoach/de-xuat/[proposalId]/ban-goc/[sourceId]": { ...one("proposal", "office director"), handler: true },
  "/lam-viec/ke-hoach/[planId]": one("plan", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/chi-tieu": one("plan", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/nghia-vu": one("plan", "READERS UNITS", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/dieu-hanh": one("plan", "office standing", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/dieu-hanh/cong-van/[departmentId]": { ...one("obligation", "", "STAFF -office -standing"), handler: true },
  "/lam-viec/thong-bao": page("ALL"),
  "/lam-viec/lich-lam-viec": page("STAFF"),
  "/lam-viec/thu-di": page("office admin inspector"),
  "/lam-viec/nghia-vu": page("READERS UNITS"),
  "/lam-viec/nghia-vu/[obligationId]": one("obligation", "READERS UNIT"),
  "/lam-viec/nghia-vu/[obligationId]/nop": { ...one("obligation", "UNIT office", "READERS"), method: "POST", handler: true },
  "/lam-viec/ke-hoach/[planId]/quan-triet": one("plan", "READERS head head2", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/phien-ban": one("plan", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/tong-ket": one("plan", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/tong-ket/moi": one("plan", "office", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/tong-ket/[reviewId]": one("review", "READERS"),
  "/lam-viec/ke-hoach/[planId]/tong-ket/[reviewId]/soan": one("review", "office", "READERS"),
  "/lam-viec/ke-hoach/[planId]/tong-ket/[reviewId]/dien-hinh": one("review", "office", "READERS"),
  "/lam-viec/ke-hoach/[planId]/tong-ket/[reviewId]/chot": one("review", "director deputy", "READERS"),
  "/lam-viec/ke-hoach/[planId]/nhiem-vu": one("plan", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/nhiem-vu/[taskId]": one("task", "STAFF"),
  "/lam-viec/ke-hoach/[planId]/nhiem-vu/[taskId]/san-pham": { ...one("task", "UNIT", "STAFF"), method: "POST", handler: true },
  "/lam-viec/ke-hoach/[planId]/nhiem-vu/[taskId]/san-pham/[productId]": { ...one("task", ""), handler: true },

  // Administration
  "/lam-viec/quan-tri": page("admin inspector director"),
  "/lam-viec/quan-tri/co-quan": page("admin inspector director"),
  "/lam-viec/quan-tri/nhat-ky": page("admin inspector"),
  "/lam-viec/quan-tri/don-vi": page("admin inspector director"),
  "/lam-viec/quan-tri/don-vi/moi": page("admin"),
  "/lam-viec/quan-tri/don-vi/[departmentId]": one("department", "admin inspector director", "STAFF"),
  "/lam-viec/quan-tri/don-vi/[departmentId]/sua": one("department", "admin", "STAFF"),
  "/lam-viec/quan-tri/don-vi/[departmentId]/doi-ten": one("department", "admin", "STAFF"),
  "/lam-viec/quan-tri/don-vi/[departmentId]/sap-nhap": one("department", "admin", "STAFF"),
  "/lam-viec/quan-tri/don-vi/[departmentId]/giai-the": one("department", "admin", "STAFF"),
  "/lam-viec/quan-tri/nhan-su": page("admin inspector director"),
  "/lam-viec/quan-tri/nhan-su/moi": page("admin"),
  "/lam-viec/quan-tri/nhan-su/[personId]": one("person", "admin inspector director"),
  "/lam-viec/quan-tri/nhan-su/[personId]/sua": one("person", "admin", "inspector director"),
  "/lam-viec/quan-tri/nhan-su/[personId]/chuyen": one("person", "admin", "inspector director"),
  "/lam-viec/quan-tri/nhan-su/[personId]/nghi-huu": one("person", "admin", "inspector director"),
  "/lam-viec/quan-tri/tai-khoan": page("admin inspector director"),
  "/lam-viec/quan-tri/tai-khoan/moi": page("admin"),
  "/lam-viec/quan-tri/tai-khoan/[userId]": one("account", "admin inspector director"),
  "/lam-viec/quan-tri/tai-khoan/[userId]/lien-ket": one("account", "admin", "inspector director"),
  "/lam-viec/quan-tri/tai-khoan/[userId]/trang-thai": one("account", "admin", "inspector director"),
  "/lam-viec/quan-tri/tai-khoan/[userId]/vai-tro": one("account", "admin", "inspector director"),
  "/lam-viec/quan-tri/tai-khoan/[userId]/vai-tro/[roleId]/ket-thuc": one("account", "admin", "inspector director"),
  "/lam-viec/quan-tri/tai-khoan/[userId]/vai-tro/[roleId]/xac-nhan": one("asked", "admin director", "inspector"),
};

/** Routes of the framework, and the calendar whose address is the key: without one nothing is there. */
export const withoutMatter = ["/_global-error", "/_not-found", "/lich/[token]"];
