import type { RoleName } from "../../../lib/core/actor";
import type { Day } from "../../../lib/core/clock";

/** One sample agency's people, units and story. Everybody and every unit here is invented. */
export type WorldData = {
  agency: {
    slug: string;
    name: string;
    shortName: string;
    regime: "STATE" | "PARTY";
    parentBody: string;
    province: string;
    headTitle: string;
    symbol: string;
    about: string;
    address: string;
    phone: string;
    email: string;
    responsiblePerson: string;
    successor: string;
  };
  /** When the plan was put on the portal, and the officials' own first day in the system. */
  publishedOn: Day;
  departments: SampleDepartment[];
  people: SamplePerson[];
  movements: {
    key: string;
    name: string;
    launchLevel: "CENTRAL" | "PROVINCE" | "AGENCY" | "UNIT";
    launchedBy: string;
    startYear: number;
    endYear: number | null;
  }[];
  council?: { name: string; decisionNumber: string; decisionDate: Day; members: SampleMember[] };
  discoveries: SampleDiscovery[];
  nominations: SampleNomination[];
  /** The text of a plan the office has just given in to be read. */
  newPlan?: string;
  /** How a criterion is answered when the nomination has no words of its own: code → claim. */
  usualClaims: Record<string, string>;
};

export type SampleDepartment = {
  key: string;
  slug: string;
  kind: "DEPARTMENT" | "UNIT";
  isOffice?: boolean;
  name: string;
  shortName: string;
  about: string;
  activeFrom?: Day;
  formerName?: { name: string; until: Day };
  mergedInto?: { key: string; on: Day };
};

export type SamplePerson = {
  key: string;
  fullName: string;
  jobTitle: string;
  department: string | null;
  category?: "CADRE" | "CIVIL_SERVANT" | "PUBLIC_EMPLOYEE" | "CONTRACT_WORKER";
  retiredOn?: Day;
  username?: string;
  roles?: { role: RoleName; department?: string; validTo?: Day }[];
};

export type SampleMember = {
  person: string;
  role: "CHAIR" | "VICE_CHAIR" | "MEMBER" | "SECRETARY";
  votes: boolean;
  validFrom: Day;
  validTo?: Day;
};

export type SampleDiscovery = {
  key: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  title: string;
  description: string;
  department: string;
  movement: string | null;
  by: string;
  on: Day;
};

export type SampleStage =
  | "REGISTERED"
  | "DRAFT"
  | "AWAITING_UNIT_HEAD"
  | "RECEIVED"
  | "RETURNED"
  | "RESUBMITTED"
  | "APPRAISED"
  | "TABLED"
  | "RECOGNISED"
  | "NOT_PASSED"
  | "REFUSED"
  | "PROPOSED"
  | "WITHDRAWN";

export type SampleRecord = {
  year: number;
  kind: "TITLE" | "RATING" | "AWARD" | "INITIATIVE" | "DISCIPLINE";
  code: string;
  label: string;
  influenceScope?: string;
  decisionNumber?: string;
  decisionDate?: Day;
  issuer?: string;
};

export type SampleNomination = {
  key: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  name: string;
  caption: string;
  department: string;
  person?: string;
  organisation?: string;
  members?: string[];
  leaderManager?: boolean;
  year: number;
  field: string | null;
  movement: string | null;
  exemplarClass: "COMPREHENSIVE" | "SINGLE_ASPECT";
  directWorker?: boolean;
  grassroots?: boolean;
  discovery?: string;
  summary: string;
  claims?: Record<string, string>;
  achievements: { year: number; text: string }[];
  deliberation: { on: Day; chair: string; total: number; present: number; agree: number };
  consent: ("NAME" | "TITLE_UNIT" | "STORY" | "PHOTO")[];
  records?: SampleRecord[];
  registeredOn: Day;
  submittedOn?: Day;
  /** Returned once for these criteria before it came back. */
  returnedFor?: { code: string; reason: string; fixedClaim: string };
  reach: SampleStage;
  hold?: { ground: string; reason: string; fromDay: Day };
  /** Votes of the sample council when it was asked: agree, disagree, blank. */
  votes?: [number, number, number];
  refusedBecause?: string;
  article?: SampleArticle;
};

export type SampleArticle = {
  title: string;
  lede: string;
  opening: string[];
  facts: { value: string; text: string }[];
  steps: { title: string; text: string }[];
  spread: string;
  adopters: { name: string; since: string; result: string }[];
  quote: { text: string; by: string } | null;
  reach: "DRAFT" | "AWAITING_EDITOR" | "PUBLISHED";
  on: Day;
};
