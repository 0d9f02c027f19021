-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Regime" AS ENUM ('STATE', 'PARTY');

-- CreateEnum
CREATE TYPE "DepartmentKind" AS ENUM ('DEPARTMENT', 'UNIT');

-- CreateEnum
CREATE TYPE "PersonCategory" AS ENUM ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'CONTRACT_WORKER');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('DRAFT', 'AWAITING_EDITOR', 'APPROVED');

-- CreateEnum
CREATE TYPE "BallotRoundState" AS ENUM ('DRAFT', 'CASTING', 'CLOSED', 'OPENED', 'VOID');

-- CreateEnum
CREATE TYPE "CouncilRole" AS ENUM ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY');

-- CreateEnum
CREATE TYPE "CouncilSessionState" AS ENUM ('PLANNED', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('PRESENT', 'ABSENT', 'WRITTEN');

-- CreateEnum
CREATE TYPE "RegistrationState" AS ENUM ('REGISTERED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "NominationState" AS ENUM ('DRAFT', 'AWAITING_UNIT_HEAD', 'RECEIVED', 'RETURNED', 'APPRAISED', 'TABLED', 'SETTLED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ExemplarClass" AS ENUM ('COMPREHENSIVE', 'SINGLE_ASPECT');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('INDIVIDUAL', 'COLLECTIVE', 'PRACTICE_MODEL');

-- CreateEnum
CREATE TYPE "Recurrence" AS ENUM ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "PlanItemKind" AS ENUM ('PURPOSE', 'REQUIREMENT', 'CONTENT', 'DUTY', 'COMMUNICATION', 'NURTURING', 'REPLICATION');

-- CreateEnum
CREATE TYPE "CriterionScope" AS ENUM ('GENERAL', 'WORK_FIELD', 'KIND');

-- CreateEnum
CREATE TYPE "TaskRole" AS ENUM ('ADVISING', 'COORDINATING');

-- CreateEnum
CREATE TYPE "BallotBase" AS ENUM ('TOTAL_MEMBERS', 'ELIGIBLE', 'PRESENT');

-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('TITLE', 'RATING', 'AWARD', 'INITIATIVE', 'DISCIPLINE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('OFFICER', 'DEPARTMENT_HEAD', 'OFFICE', 'CLERK_OFFICE', 'COUNCIL_CHAIR', 'COUNCIL_VICE_CHAIR', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY', 'TELLER', 'COUNCIL_STANDING_BODY', 'AGENCY_HEAD', 'DEPUTY_HEAD', 'EDITOR', 'ADMINISTRATOR', 'INSPECTOR');

-- CreateTable
CREATE TABLE "Agency" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "regime" "Regime" NOT NULL,
    "parentBody" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "headTitle" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "responsiblePerson" TEXT NOT NULL,
    "successor" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "DepartmentKind" NOT NULL,
    "isOffice" BOOLEAN NOT NULL DEFAULT false,
    "about" TEXT NOT NULL DEFAULT '',
    "activeFrom" DATE NOT NULL,
    "activeTo" DATE,
    "mergedIntoId" UUID,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DepartmentName" (
    "id" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "DepartmentName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "departmentId" UUID,
    "fullName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "category" "PersonCategory",
    "retiredOn" DATE,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appraisal" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "appraiserId" UUID NOT NULL,
    "sameUnit" BOOLEAN NOT NULL DEFAULT false,
    "secondAppraiserId" UUID,
    "secondOpinion" TEXT NOT NULL DEFAULT '',
    "secondAgreedAt" TIMESTAMPTZ(3),
    "opinion" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appraisal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL,
    "appraisalId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "foundById" UUID NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "exemplarId" UUID,
    "departmentId" UUID,
    "slug" TEXT NOT NULL,
    "state" "ArticleState" NOT NULL DEFAULT 'DRAFT',
    "lockVersion" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "lede" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "returnReason" TEXT,
    "writtenById" UUID NOT NULL,
    "approvedById" UUID,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BallotRound" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "BallotRoundState" NOT NULL DEFAULT 'DRAFT',
    "rule" JSONB NOT NULL,
    "totalMembers" INTEGER NOT NULL DEFAULT 0,
    "presentMembers" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "firstTellerId" UUID,
    "secondTellerId" UUID,
    "countedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,

    CONSTRAINT "BallotRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "issued" INTEGER,
    "returned" INTEGER,
    "agree" INTEGER,
    "disagree" INTEGER,
    "blank" INTEGER,
    "invalid" INTEGER,
    "passed" BOOLEAN,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recusal" (
    "questionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Recusal_pkey" PRIMARY KEY ("questionId","memberId")
);

-- CreateTable
CREATE TABLE "BallotReceipt" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "BallotReceipt_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateTable
CREATE TABLE "BallotPaper" (
    "roundId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "BallotPaper_pkey" PRIMARY KEY ("roundId","id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agencyId" UUID,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Council" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "decisionNumber" TEXT,
    "decisionDate" DATE,

    CONSTRAINT "Council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilMember" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "CouncilRole" NOT NULL,
    "votes" BOOLEAN NOT NULL DEFAULT true,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "CouncilMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilSession" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "meetsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "state" "CouncilSessionState" NOT NULL DEFAULT 'PLANNED',
    "discussion" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,

    CONSTRAINT "CouncilSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "sessionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("sessionId","memberId")
);

-- CreateTable
CREATE TABLE "RegisterCounter" (
    "agencyId" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RegisterCounter_pkey" PRIMARY KEY ("agencyId","register","year")
);

-- CreateTable
CREATE TABLE "RecognitionDecision" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "signedOn" DATE NOT NULL,
    "signerName" TEXT NOT NULL,
    "signerTitle" TEXT NOT NULL,
    "signAuthority" TEXT,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecognitionDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recognition" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "exemplarId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refusal" (
    "nominationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "refusedById" UUID NOT NULL,
    "refusedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Refusal_pkey" PRIMARY KEY ("nominationId")
);

-- CreateTable
CREATE TABLE "Revocation" (
    "recognitionId" UUID NOT NULL,
    "groundCode" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "decisionNumber" TEXT,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revocation_pkey" PRIMARY KEY ("recognitionId")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "recognitionId" UUID NOT NULL,
    "registerYear" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "holderName" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "reissueOfId" UUID,
    "reissueReason" TEXT,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UpwardSubmission" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "number" TEXT,
    "sentOn" DATE,
    "signerName" TEXT,
    "signerTitle" TEXT,
    "signAuthority" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UpwardSubmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UpwardSubmissionItem" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "recognitionId" UUID,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "outcomeOn" DATE,

    CONSTRAINT "UpwardSubmissionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exemplar" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Exemplar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Discovery" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "movementId" UUID,
    "departmentId" UUID,
    "subjectId" UUID,
    "suggestedById" UUID NOT NULL,
    "suggestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "setAsideAt" TIMESTAMPTZ(3),
    "setAsideReason" TEXT,

    CONSTRAINT "Discovery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "departmentId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "workFieldId" UUID,
    "discoveryId" UUID,
    "note" TEXT NOT NULL,
    "state" "RegistrationState" NOT NULL DEFAULT 'REGISTERED',
    "registeredById" UUID NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "departmentId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "registrationId" UUID,
    "workFieldId" UUID,
    "movementId" UUID,
    "exemplarClass" "ExemplarClass",
    "state" "NominationState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "lockVersion" INTEGER NOT NULL DEFAULT 0,
    "summary" TEXT NOT NULL DEFAULT '',
    "directWorker" BOOLEAN NOT NULL DEFAULT false,
    "grassroots" BOOLEAN NOT NULL DEFAULT false,
    "deliberatedOn" DATE,
    "deliberationChair" TEXT NOT NULL DEFAULT '',
    "deliberationPresent" INTEGER,
    "deliberationTotal" INTEGER,
    "deliberationAgree" INTEGER,
    "deliberationNote" TEXT NOT NULL DEFAULT '',
    "negativeDeclared" BOOLEAN NOT NULL DEFAULT false,
    "truthDeclared" BOOLEAN NOT NULL DEFAULT false,
    "consentFields" TEXT[],
    "consentBasis" TEXT NOT NULL DEFAULT '',
    "sendBackReason" TEXT,
    "withdrawReason" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "receivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriterionAnswer" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "claim" TEXT NOT NULL,

    CONSTRAINT "CriterionAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "criterionId" UUID,
    "attachmentId" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "page" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Achievement" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Achievement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NominationVersion" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NominationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "regime" "Regime" NOT NULL,
    "documentType" TEXT NOT NULL,
    "documentNumber" TEXT,
    "issueDate" DATE,
    "place" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "startYear" INTEGER NOT NULL,
    "endYear" INTEGER,
    "openEnded" BOOLEAN NOT NULL DEFAULT false,
    "annual" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "supersededById" UUID,
    "parentPlanId" UUID,
    "procedure" JSONB NOT NULL,
    "subjectKinds" "SubjectKind"[],
    "subjectText" TEXT NOT NULL,
    "subjectSource" TEXT NOT NULL,
    "allowsOutsiders" BOOLEAN NOT NULL DEFAULT false,
    "upwardRecipients" TEXT[],
    "fundingText" TEXT,
    "fundingSource" TEXT,
    "monitoringLead" TEXT,
    "monitoringCoordinating" TEXT,
    "monitoringSource" TEXT,
    "signAuthority" TEXT,
    "onBehalfOf" TEXT,
    "signerTitle" TEXT NOT NULL,
    "signerName" TEXT NOT NULL,
    "recipients" TEXT[],
    "attachmentNames" TEXT[],
    "sourceNote" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanSection" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "number" TEXT,
    "heading" TEXT NOT NULL,
    "paragraphs" TEXT[],

    CONSTRAINT "PlanSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "number" TEXT,
    "canonicalNumber" TEXT,
    "date" DATE,
    "issuer" TEXT,
    "subject" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "LegalBasis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanItem" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "PlanItemKind" NOT NULL,
    "actor" TEXT,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "PlanItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkField" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "WorkField_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "scope" "CriterionScope" NOT NULL,
    "workFieldId" UUID,
    "subjectKinds" "SubjectKind"[],
    "text" TEXT NOT NULL,
    "negative" BOOLEAN NOT NULL DEFAULT false,
    "condition" JSONB,
    "source" TEXT NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "advisingLeader" TEXT,
    "timeframe" TEXT NOT NULL,
    "recurrence" "Recurrence" NOT NULL,
    "firstDay" DATE,
    "lastDay" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskDepartment" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "role" "TaskRole" NOT NULL,
    "name" TEXT NOT NULL,
    "departmentId" UUID,

    CONSTRAINT "TaskDepartment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObligationRule" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "recipient" TEXT,
    "recurrence" "Recurrence" NOT NULL,
    "firstDay" TEXT,
    "lastDay" TEXT NOT NULL,
    "before" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "ObligationRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotaRule" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL,
    "subjectKinds" "SubjectKind"[],
    "reading" TEXT NOT NULL,
    "countedAt" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "QuotaRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BallotRule" (
    "planId" UUID NOT NULL,
    "secret" BOOLEAN NOT NULL,
    "base" "BallotBase" NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "moreThan" BOOLEAN NOT NULL,
    "quorumNumerator" INTEGER NOT NULL,
    "quorumDenominator" INTEGER NOT NULL,
    "secretaryVotes" BOOLEAN NOT NULL,
    "absentInWriting" BOOLEAN NOT NULL,
    "recusalKeepsBase" BOOLEAN NOT NULL,
    "isDefault" BOOLEAN NOT NULL,
    "citation" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "BallotRule_pkey" PRIMARY KEY ("planId")
);

-- CreateTable
CREATE TABLE "PlanEvent" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" TEXT,
    "year" INTEGER,
    "source" TEXT NOT NULL,

    CONSTRAINT "PlanEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignatureTrail" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "signer" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "provider" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "SignatureTrail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Movement" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "launchedBy" TEXT NOT NULL,
    "startYear" INTEGER NOT NULL,
    "endYear" INTEGER,

    CONSTRAINT "Movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalParameter" (
    "id" UUID NOT NULL,
    "agencyId" UUID,
    "code" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "verified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "LegalParameter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subject" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,
    "name" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "personId" UUID,
    "departmentId" UUID,
    "external" BOOLEAN NOT NULL DEFAULT false,
    "organisation" TEXT,
    "leaderManager" BOOLEAN NOT NULL DEFAULT false,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubjectMember" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "SubjectMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordEntry" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "influenceScope" TEXT,
    "decisionNumber" TEXT,
    "decisionDate" DATE,
    "issuer" TEXT,
    "source" TEXT NOT NULL,
    "enteredById" UUID,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,

    CONSTRAINT "RecordEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "placedById" UUID NOT NULL,
    "liftedById" UUID,
    "liftReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "basis" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "personId" UUID,
    "username" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "failedTries" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "departmentId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "grantedById" UUID,
    "needsConfirmation" BOOLEAN NOT NULL DEFAULT false,
    "confirmedById" UUID,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdById" UUID,

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agency_slug_key" ON "Agency"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Department_agencyId_slug_key" ON "Department"("agencyId", "slug");

-- CreateIndex
CREATE INDEX "DepartmentName_departmentId_validFrom_idx" ON "DepartmentName"("departmentId", "validFrom");

-- CreateIndex
CREATE INDEX "Person_agencyId_departmentId_idx" ON "Person"("agencyId", "departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Appraisal_nominationId_version_key" ON "Appraisal"("nominationId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_appraisalId_criterionId_key" ON "Finding"("appraisalId", "criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_exemplarId_key" ON "Article"("exemplarId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_agencyId_idx" ON "Article"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "BallotRound_sessionId_number_key" ON "BallotRound"("sessionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Question_roundId_nominationId_key" ON "Question"("roundId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_key_key" ON "Attachment"("key");

-- CreateIndex
CREATE INDEX "AuditEvent_agencyId_at_idx" ON "AuditEvent"("agencyId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "CouncilMember_councilId_idx" ON "CouncilMember"("councilId");

-- CreateIndex
CREATE INDEX "CouncilSession_agencyId_year_idx" ON "CouncilSession"("agencyId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_sessionId_nominationId_key" ON "AgendaItem"("sessionId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "RecognitionDecision_agencyId_number_key" ON "RecognitionDecision"("agencyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Recognition_nominationId_key" ON "Recognition"("nominationId");

-- CreateIndex
CREATE INDEX "Recognition_agencyId_idx" ON "Recognition"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_reissueOfId_key" ON "Certificate"("reissueOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_agencyId_registerYear_serial_key" ON "Certificate"("agencyId", "registerYear", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "UpwardSubmissionItem_submissionId_nominationId_key" ON "UpwardSubmissionItem"("submissionId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "Exemplar_subjectId_key" ON "Exemplar"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Exemplar_slug_key" ON "Exemplar"("slug");

-- CreateIndex
CREATE INDEX "Discovery_agencyId_departmentId_idx" ON "Discovery"("agencyId", "departmentId");

-- CreateIndex
CREATE INDEX "Registration_agencyId_departmentId_year_idx" ON "Registration"("agencyId", "departmentId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_planId_year_subjectId_key" ON "Registration"("planId", "year", "subjectId");

-- CreateIndex
CREATE INDEX "Nomination_agencyId_departmentId_year_idx" ON "Nomination"("agencyId", "departmentId", "year");

-- CreateIndex
CREATE INDEX "Nomination_agencyId_state_idx" ON "Nomination"("agencyId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_planId_year_subjectId_key" ON "Nomination"("planId", "year", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "CriterionAnswer_nominationId_criterionId_key" ON "CriterionAnswer"("nominationId", "criterionId");

-- CreateIndex
CREATE INDEX "Evidence_nominationId_idx" ON "Evidence"("nominationId");

-- CreateIndex
CREATE INDEX "Achievement_nominationId_year_idx" ON "Achievement"("nominationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "NominationVersion_nominationId_number_key" ON "NominationVersion"("nominationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_slug_key" ON "Plan"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_supersededById_key" ON "Plan"("supersededById");

-- CreateIndex
CREATE INDEX "Plan_agencyId_idx" ON "Plan"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanSection_planId_position_key" ON "PlanSection"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "LegalBasis_planId_position_key" ON "LegalBasis"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PlanItem_planId_position_key" ON "PlanItem"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "WorkField_planId_code_key" ON "WorkField"("planId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_planId_code_key" ON "Criterion"("planId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Task_planId_position_key" ON "Task"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ObligationRule_planId_position_key" ON "ObligationRule"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "QuotaRule_planId_position_key" ON "QuotaRule"("planId", "position");

-- CreateIndex
CREATE INDEX "LegalParameter_code_validFrom_idx" ON "LegalParameter"("code", "validFrom");

-- CreateIndex
CREATE INDEX "Subject_agencyId_kind_idx" ON "Subject"("agencyId", "kind");

-- CreateIndex
CREATE INDEX "RecordEntry_subjectId_year_idx" ON "RecordEntry"("subjectId", "year");

-- CreateIndex
CREATE INDEX "Hold_subjectId_idx" ON "Hold"("subjectId");

-- CreateIndex
CREATE INDEX "Consent_subjectId_field_idx" ON "Consent"("subjectId", "field");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE INDEX "User_agencyId_idx" ON "User"("agencyId");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartmentName" ADD CONSTRAINT "DepartmentName_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_exemplarId_fkey" FOREIGN KEY ("exemplarId") REFERENCES "Exemplar"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRound" ADD CONSTRAINT "BallotRound_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CouncilSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "BallotRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotReceipt" ADD CONSTRAINT "BallotReceipt_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "BallotRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotReceipt" ADD CONSTRAINT "BallotReceipt_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Council" ADD CONSTRAINT "Council_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSession" ADD CONSTRAINT "CouncilSession_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSession" ADD CONSTRAINT "CouncilSession_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSession" ADD CONSTRAINT "CouncilSession_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CouncilSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CouncilSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterCounter" ADD CONSTRAINT "RegisterCounter_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecognitionDecision" ADD CONSTRAINT "RecognitionDecision_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecognitionDecision" ADD CONSTRAINT "RecognitionDecision_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_exemplarId_fkey" FOREIGN KEY ("exemplarId") REFERENCES "Exemplar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "RecognitionDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refusal" ADD CONSTRAINT "Refusal_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_recognitionId_fkey" FOREIGN KEY ("recognitionId") REFERENCES "Recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_recognitionId_fkey" FOREIGN KEY ("recognitionId") REFERENCES "Recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_reissueOfId_fkey" FOREIGN KEY ("reissueOfId") REFERENCES "Certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpwardSubmission" ADD CONSTRAINT "UpwardSubmission_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpwardSubmission" ADD CONSTRAINT "UpwardSubmission_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpwardSubmissionItem" ADD CONSTRAINT "UpwardSubmissionItem_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "UpwardSubmission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpwardSubmissionItem" ADD CONSTRAINT "UpwardSubmissionItem_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpwardSubmissionItem" ADD CONSTRAINT "UpwardSubmissionItem_recognitionId_fkey" FOREIGN KEY ("recognitionId") REFERENCES "Recognition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exemplar" ADD CONSTRAINT "Exemplar_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exemplar" ADD CONSTRAINT "Exemplar_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discovery" ADD CONSTRAINT "Discovery_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_workFieldId_fkey" FOREIGN KEY ("workFieldId") REFERENCES "WorkField"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_discoveryId_fkey" FOREIGN KEY ("discoveryId") REFERENCES "Discovery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_workFieldId_fkey" FOREIGN KEY ("workFieldId") REFERENCES "WorkField"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionAnswer" ADD CONSTRAINT "CriterionAnswer_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionAnswer" ADD CONSTRAINT "CriterionAnswer_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Achievement" ADD CONSTRAINT "Achievement_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NominationVersion" ADD CONSTRAINT "NominationVersion_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_parentPlanId_fkey" FOREIGN KEY ("parentPlanId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanSection" ADD CONSTRAINT "PlanSection_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalBasis" ADD CONSTRAINT "LegalBasis_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkField" ADD CONSTRAINT "WorkField_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_workFieldId_fkey" FOREIGN KEY ("workFieldId") REFERENCES "WorkField"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskDepartment" ADD CONSTRAINT "TaskDepartment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskDepartment" ADD CONSTRAINT "TaskDepartment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObligationRule" ADD CONSTRAINT "ObligationRule_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaRule" ADD CONSTRAINT "QuotaRule_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRule" ADD CONSTRAINT "BallotRule_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEvent" ADD CONSTRAINT "PlanEvent_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureTrail" ADD CONSTRAINT "SignatureTrail_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubjectMember" ADD CONSTRAINT "SubjectMember_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubjectMember" ADD CONSTRAINT "SubjectMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordEntry" ADD CONSTRAINT "RecordEntry_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hold" ADD CONSTRAINT "Hold_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
