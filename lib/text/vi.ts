import { acknowledgements } from "./vi/acknowledgements";
import { acting } from "./vi/acting";
import { agencies } from "./vi/agencies";
import { appraisals } from "./vi/appraisals";
import { articles } from "./vi/articles";
import { auditLog } from "./vi/audit-log";
import { auth } from "./vi/auth";
import { ballotRules } from "./vi/ballot-rules";
import { ballots } from "./vi/ballots";
import { calendar } from "./vi/calendar";
import { calendarDays } from "./vi/calendar-days";
import { calendarFeeds } from "./vi/calendar-feeds";
import { certificates } from "./vi/certificates";
import { common } from "./vi/common";
import { consents } from "./vi/consents";
import { councils } from "./vi/councils";
import { deadlines } from "./vi/deadlines";
import { departments } from "./vi/departments";
import { discoveries } from "./vi/discoveries";
import { evidence } from "./vi/evidence";
import { exemplars } from "./vi/exemplars";
import { forms } from "./vi/forms";
import { holds } from "./vi/holds";
import { home } from "./vi/home";
import { layout } from "./vi/layout";
import { monitoring } from "./vi/monitoring";
import { movements } from "./vi/movements";
import { nominations } from "./vi/nominations";
import { obligations } from "./vi/obligations";
import { outbox } from "./vi/outbox";
import { passkeys } from "./vi/passkeys";
import { persons } from "./vi/persons";
import { planProposals } from "./vi/plan-proposals";
import { planReviews } from "./vi/plan-reviews";
import { planVersions } from "./vi/plan-versions";
import { plans } from "./vi/plans";
import { reading } from "./vi/reading";
import { records } from "./vi/records";
import { registrations } from "./vi/registrations";
import { reminders } from "./vi/reminders";
import { roles } from "./vi/roles";
import { sources } from "./vi/sources";
import { subjects } from "./vi/subjects";
import { tasks } from "./vi/tasks";
import { upward } from "./vi/upward";
import { users } from "./vi/users";
import { worklist } from "./vi/worklist";

/** The one catalogue: everything people read. `vi.<domain>.<key>`. */
export const vi = {
  acting,
  acknowledgements,
  agencies,
  appraisals,
  articles,
  auditLog,
  auth,
  ballotRules,
  ballots,
  calendar,
  calendarDays,
  calendarFeeds,
  certificates,
  common,
  consents,
  councils,
  deadlines,
  departments,
  discoveries,
  evidence,
  exemplars,
  forms,
  holds,
  home,
  layout,
  monitoring,
  movements,
  nominations,
  obligations,
  outbox,
  passkeys,
  persons,
  planProposals,
  planReviews,
  planVersions,
  plans,
  reading,
  records,
  registrations,
  reminders,
  roles,
  sources,
  subjects,
  tasks,
  upward,
  users,
  worklist,
};
