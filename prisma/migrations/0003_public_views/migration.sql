-- What visitors may read: published rows, named columns. guong_public sees these views and nothing else.

CREATE VIEW public_agencies AS
SELECT id, slug, name, "shortName" AS short_name, regime::text AS regime, "parentBody" AS parent_body, province, "headTitle" AS head_title,
       about, address, phone, email, "responsiblePerson" AS responsible_person, successor, "isSample" AS is_sample
FROM "Agency";

CREATE VIEW public_departments AS
SELECT d.id, a.slug AS agency_slug, a.name AS agency_name, d.slug, d.kind::text AS kind, d."isOffice" AS is_office, n.name, n."shortName" AS short_name, d.about,
       d."activeTo" AS active_to, m.slug AS merged_into_slug
FROM "Department" d
JOIN "Agency" a ON a.id = d."agencyId"
LEFT JOIN "Department" m ON m.id = d."mergedIntoId"
JOIN LATERAL (
  SELECT x.name, x."shortName" FROM "DepartmentName" x
  WHERE x."departmentId" = d.id AND x."validFrom" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
  ORDER BY x."validFrom" DESC LIMIT 1
) n ON true;

CREATE VIEW public_movements AS
SELECT a.slug AS agency_slug, m.name, m."launchedBy" AS launched_by, m."startYear" AS start_year, m."endYear" AS end_year
FROM "Movement" m JOIN "Agency" a ON a.id = m."agencyId";

CREATE VIEW public_plans AS
SELECT p.id, p.slug, a.slug AS agency_slug, a.name AS agency_name, p.regime::text AS regime, p."documentType" AS document_type, p."documentNumber" AS document_number,
       p."issueDate" AS issue_date, p.place, p.title, p.abstract, p."startYear" AS start_year, p."endYear" AS end_year, p."openEnded" AS open_ended,
       p.annual, p.version, p.procedure, array_to_json(p."subjectKinds")::jsonb AS subject_kinds, p."subjectText" AS subject_text, p."allowsOutsiders" AS allows_outsiders,
       p."upwardRecipients" AS upward_recipients, p."fundingText" AS funding_text, p."monitoringLead" AS monitoring_lead,
       p."monitoringCoordinating" AS monitoring_coordinating, p."signAuthority" AS sign_authority, p."onBehalfOf" AS on_behalf_of,
       p."signerTitle" AS signer_title, p."signerName" AS signer_name, p.recipients, p."attachmentNames" AS attachment_names,
       p."sourceNote" AS source_note, p."publishedAt" AS published_at,
       parent.slug AS parent_slug, parent.title AS parent_title, parent."documentNumber" AS parent_number, newer.slug AS superseded_by_slug,
       p."subjectSource" AS subject_source, p."fundingSource" AS funding_source, p."monitoringSource" AS monitoring_source
FROM "Plan" p
JOIN "Agency" a ON a.id = p."agencyId"
LEFT JOIN "Plan" parent ON parent.id = p."parentPlanId" AND parent."publishedAt" <= now()
LEFT JOIN "Plan" newer ON newer.id = p."supersededById" AND newer."publishedAt" <= now()
WHERE p."publishedAt" <= now();

CREATE VIEW public_plan_sections AS
SELECT s."planId" AS plan_id, s.position, s.level, s.number, s.heading, s.paragraphs FROM "PlanSection" s JOIN public_plans p ON p.id = s."planId";

CREATE VIEW public_legal_bases AS
SELECT b."planId" AS plan_id, b.position, b.type, b.number, b."canonicalNumber" AS canonical_number, b.date, b.issuer, b.subject, b.source
FROM "LegalBasis" b JOIN public_plans p ON p.id = b."planId";

CREATE VIEW public_work_fields AS
SELECT f.id, f."planId" AS plan_id, p.agency_slug, f.position, f.code, f.name FROM "WorkField" f JOIN public_plans p ON p.id = f."planId";

CREATE VIEW public_criteria AS
SELECT c."planId" AS plan_id, c.position, c.code, c.scope::text AS scope, f.name AS work_field, array_to_json(c."subjectKinds")::jsonb AS subject_kinds, c.text, c.negative, c.source
FROM "Criterion" c JOIN public_plans p ON p.id = c."planId" LEFT JOIN "WorkField" f ON f.id = c."workFieldId";

CREATE VIEW public_plan_tasks AS
SELECT t."planId" AS plan_id, t.position, t.title, t.lead, t."advisingLeader" AS advising_leader, t.timeframe, t.recurrence::text AS recurrence,
       t."firstDay" AS first_day, t."lastDay" AS last_day, t.source,
       ARRAY(SELECT d.name FROM "TaskDepartment" d WHERE d."taskId" = t.id AND d.role = 'ADVISING' ORDER BY d.name) AS advising_departments,
       ARRAY(SELECT d.name FROM "TaskDepartment" d WHERE d."taskId" = t.id AND d.role = 'COORDINATING' ORDER BY d.name) AS coordinating_departments
FROM "Task" t JOIN public_plans p ON p.id = t."planId";

CREATE VIEW public_obligations AS
SELECT o."planId" AS plan_id, o.position, o.kind, o.actor, o.recipient, o.recurrence::text AS recurrence, o."firstDay" AS first_day, o."lastDay" AS last_day, o.before, o.text, o.source
FROM "ObligationRule" o JOIN public_plans p ON p.id = o."planId";

CREATE VIEW public_quotas AS
SELECT q."planId" AS plan_id, q.position, q.minimum, array_to_json(q."subjectKinds")::jsonb AS subject_kinds, q.reading, q."countedAt" AS counted_at, q.text, q.source
FROM "QuotaRule" q JOIN public_plans p ON p.id = q."planId";

CREATE VIEW public_ballot_rules AS
SELECT b."planId" AS plan_id, b.secret, b.base::text AS base, b.numerator, b.denominator, b."moreThan" AS more_than, b."quorumNumerator" AS quorum_numerator,
       b."quorumDenominator" AS quorum_denominator, b."isDefault" AS is_default, b.citation
FROM "BallotRule" b JOIN public_plans p ON p.id = b."planId";

CREATE VIEW public_plan_events AS
SELECT e."planId" AS plan_id, e.position, e.name, e.ordinal, e.year FROM "PlanEvent" e JOIN public_plans p ON p.id = e."planId";

CREATE VIEW public_signatures AS
SELECT s."planId" AS plan_id, s.position, s.signer, s."signedAt" AS signed_at, s.provider, s.note FROM "SignatureTrail" s JOIN public_plans p ON p.id = s."planId";

-- Counts without names: units that registered, nominated, were recognised, by plan and year.
CREATE VIEW public_plan_progress AS
SELECT p.id AS plan_id, y.year,
       (SELECT count(*) FROM "Department" d WHERE d."agencyId" = a.id AND d."activeFrom" <= make_date(y.year, 12, 31)
          AND (d."activeTo" IS NULL OR d."activeTo" >= make_date(y.year, 1, 1)))::int AS units,
       (SELECT count(DISTINCT r."departmentId") FROM "Registration" r WHERE r."planId" = p.id AND r.year = y.year AND r.state = 'REGISTERED')::int AS units_registered,
       (SELECT count(DISTINCT n."departmentId") FROM "Nomination" n WHERE n."planId" = p.id AND n.year = y.year AND n.state NOT IN ('DRAFT', 'WITHDRAWN'))::int AS units_nominated,
       (SELECT count(*) FROM "Recognition" r JOIN "Nomination" n ON n.id = r."nominationId" WHERE n."planId" = p.id AND n.year = y.year)::int AS recognised,
       (SELECT count(*) FROM "UpwardSubmissionItem" i JOIN "UpwardSubmission" u ON u.id = i."submissionId" WHERE u."planId" = p.id AND u.year = y.year AND u."sentOn" IS NOT NULL)::int AS proposed_upward
FROM public_plans p
JOIN "Agency" a ON a.slug = p.agency_slug
JOIN LATERAL generate_series(p.start_year, least(CASE WHEN p.open_ended OR p.annual THEN 9999 ELSE coalesce(p.end_year, 9999) END, extract(year FROM now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::int)) AS y(year) ON true;

-- Recognitions as counts: no names.
CREATE VIEW public_recognition_counts AS
SELECT a.slug AS agency_slug, dep.slug AS department_slug, n.year, s.kind::text AS kind, count(*)::int AS recognised
FROM "Recognition" r
JOIN "Nomination" n ON n.id = r."nominationId"
JOIN "Subject" s ON s.id = r."subjectId"
JOIN "Department" dep ON dep.id = n."departmentId"
JOIN "Agency" a ON a.id = r."agencyId"
LEFT JOIN "Revocation" v ON v."recognitionId" = r.id AND v."confirmedAt" IS NOT NULL
WHERE v."recognitionId" IS NULL
GROUP BY 1, 2, 3, 4;

-- A published exemplar: an approved story inside its dates, a recognition that stands, and, for a person, consent to name and story.
CREATE VIEW public_exemplars AS
SELECT e.slug, e.id AS exemplar_id, a.slug AS agency_slug, a.name AS agency_name, a."isSample" AS is_sample,
       s.name, s.kind::text AS kind,
       CASE WHEN s.kind <> 'INDIVIDUAL' OR title_unit.given THEN s.caption ELSE '' END AS caption,
       CASE WHEN s.kind <> 'INDIVIDUAL' OR title_unit.given THEN dep.slug END AS department_slug,
       CASE WHEN s.kind <> 'INDIVIDUAL' OR title_unit.given THEN dep.name END AS department_name,
       latest.year, latest.work_field, latest.movement, latest.plan_slug, latest.plan_title, latest.exemplar_class,
       latest.decision_number, latest.signed_on, latest.signer_name, latest.signer_title, latest.sign_authority, latest.valid_from, latest.valid_to,
       latest.certificate_code, latest.certificate_serial, latest.certificate_year,
       t.title, t.lede, t.body, t."publishedFrom" AS published_from, t."updatedAt" AS updated_at
FROM "Article" t
JOIN "Exemplar" e ON e.id = t."exemplarId"
JOIN "Subject" s ON s.id = e."subjectId"
JOIN "Agency" a ON a.id = t."agencyId"
JOIN LATERAL (
  SELECT n.year, n."exemplarClass"::text AS exemplar_class, n."departmentId" AS department_id, f.name AS work_field, m.name AS movement, p.slug AS plan_slug, p.title AS plan_title,
         d.number AS decision_number, d."signedOn" AS signed_on, d."signerName" AS signer_name, d."signerTitle" AS signer_title, d."signAuthority" AS sign_authority,
         r."validFrom" AS valid_from, r."validTo" AS valid_to, c.code AS certificate_code, c.serial AS certificate_serial, c."registerYear" AS certificate_year
  FROM "Recognition" r
  JOIN "Nomination" n ON n.id = r."nominationId"
  JOIN "Plan" p ON p.id = n."planId"
  JOIN "RecognitionDecision" d ON d.id = r."decisionId"
  LEFT JOIN "WorkField" f ON f.id = n."workFieldId"
  LEFT JOIN "Movement" m ON m.id = n."movementId"
  LEFT JOIN "Revocation" v ON v."recognitionId" = r.id AND v."confirmedAt" IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT x.code, x.serial, x."registerYear" FROM "Certificate" x WHERE x."recognitionId" = r.id ORDER BY x."registerYear" DESC, x.serial DESC LIMIT 1
  ) c ON true
  WHERE r."exemplarId" = e.id AND v."recognitionId" IS NULL
  ORDER BY d."signedOn" DESC, r.id DESC LIMIT 1
) latest ON true
LEFT JOIN public_departments dep ON dep.id = latest.department_id
CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM "Consent" x WHERE x."subjectId" = s.id AND x.field = 'NAME' AND x."withdrawnAt" IS NULL) AS given) AS named
CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM "Consent" x WHERE x."subjectId" = s.id AND x.field = 'STORY' AND x."withdrawnAt" IS NULL) AS given) AS story
CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM "Consent" x WHERE x."subjectId" = s.id AND x.field = 'TITLE_UNIT' AND x."withdrawnAt" IS NULL) AS given) AS title_unit
WHERE t.state = 'APPROVED' AND t."publishedFrom" <= now() AND (t."publishedTo" IS NULL OR t."publishedTo" > now())
  AND story.given AND (s.kind <> 'INDIVIDUAL' OR named.given);

-- The life thread of a published exemplar: dates and steps, no words of the dossier.
CREATE VIEW public_exemplar_thread AS
SELECT x.slug, step.step, step.happened_on
FROM public_exemplars x
JOIN "Exemplar" e ON e.id = x.exemplar_id
JOIN LATERAL (
  SELECT 'DISCOVERED' AS step, min(d."suggestedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS happened_on FROM "Discovery" d WHERE d."subjectId" = e."subjectId"
     OR d.id IN (SELECT g."discoveryId" FROM "Registration" g WHERE g."subjectId" = e."subjectId")
  UNION ALL SELECT 'REGISTERED', min(g."registeredAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM "Registration" g WHERE g."subjectId" = e."subjectId"
  UNION ALL SELECT 'NOMINATED', min(n."submittedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM "Nomination" n WHERE n."subjectId" = e."subjectId"
  UNION ALL SELECT 'COUNCIL', min(c."meetsAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM "CouncilSession" c JOIN "AgendaItem" i ON i."sessionId" = c.id
     JOIN "Nomination" n ON n.id = i."nominationId" WHERE n."subjectId" = e."subjectId" AND c.state = 'CLOSED'
  UNION ALL SELECT 'RECOGNISED', min(d."signedOn") FROM "Recognition" r JOIN "RecognitionDecision" d ON d.id = r."decisionId" WHERE r."exemplarId" = e.id
  UNION ALL SELECT 'PUBLISHED', (x.published_from AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
) step ON step.happened_on IS NOT NULL;

-- A certificate's data for whoever holds its code.
CREATE VIEW public_certificates AS
SELECT c.code, c.serial, c."registerYear" AS register_year, c."holderName" AS holder_name, c."issuedOn" AS issued_on,
       a.name AS agency_name, a.slug AS agency_slug, a."isSample" AS is_sample, s.kind::text AS kind, n.year,
       d.number AS decision_number, d."signedOn" AS signed_on, d."signerName" AS signer_name, d."signerTitle" AS signer_title, d."signAuthority" AS sign_authority,
       r."validFrom" AS valid_from, r."validTo" AS valid_to, v."confirmedAt" AS revoked_at, v."decisionNumber" AS revoked_by,
       newer.serial AS replaced_by_serial, newer."registerYear" AS replaced_by_year, x.slug AS exemplar_slug
FROM "Certificate" c
JOIN "Recognition" r ON r.id = c."recognitionId"
JOIN "Nomination" n ON n.id = r."nominationId"
JOIN "Subject" s ON s.id = r."subjectId"
JOIN "RecognitionDecision" d ON d.id = r."decisionId"
JOIN "Agency" a ON a.id = c."agencyId"
LEFT JOIN "Revocation" v ON v."recognitionId" = r.id AND v."confirmedAt" IS NOT NULL
LEFT JOIN "Certificate" newer ON newer."reissueOfId" = c.id
LEFT JOIN "Exemplar" e ON e.id = r."exemplarId"
LEFT JOIN public_exemplars x ON x.slug = e.slug;

SELECT guong_grants();
