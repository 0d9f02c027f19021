-- What is final stays as it is, whoever asks: a submitted version of a dossier, a certificate, a round that is counted or
-- void with its questions. A plan that a newer published one has replaced runs on no more (R004), and a revoked recognition
-- is not counted among those recognised.

CREATE TRIGGER versions_stay BEFORE UPDATE OR DELETE ON "NominationVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER versions_table_stays BEFORE TRUNCATE ON "NominationVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificates_stay BEFORE UPDATE OR DELETE ON "Certificate" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificates_table_stays BEFORE TRUNCATE ON "Certificate" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A round changes until it is counted or void, and is never taken away.
CREATE FUNCTION refuse_final_round() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state NOT IN ('OPENED', 'VOID') THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% on % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- A question is put while its round is a draft and never taken away; its figures are written until the round is counted or void.
CREATE FUNCTION refuse_final_question() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  touched public."Question";
  round_state text;
BEGIN
  IF TG_OP = 'INSERT' THEN touched := NEW; ELSE touched := OLD; END IF;
  SELECT state::text INTO round_state FROM public."BallotRound" WHERE id = touched."roundId";
  IF TG_OP = 'INSERT' AND round_state = 'DRAFT' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND round_state NOT IN ('OPENED', 'VOID') AND NEW."roundId" = OLD."roundId" THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% on % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER final_rounds_stay BEFORE UPDATE OR DELETE ON "BallotRound" FOR EACH ROW EXECUTE FUNCTION refuse_final_round();
CREATE TRIGGER rounds_table_stays BEFORE TRUNCATE ON "BallotRound" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER final_questions_stay BEFORE INSERT OR UPDATE OR DELETE ON "Question" FOR EACH ROW EXECUTE FUNCTION refuse_final_question();
CREATE TRIGGER questions_table_stays BEFORE TRUNCATE ON "Question" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE VIEW public_plan_progress AS
SELECT p.id AS plan_id, y.year,
       (SELECT count(*) FROM "Department" d WHERE d."agencyId" = a.id AND d."activeFrom" <= make_date(y.year, 12, 31)
          AND (d."activeTo" IS NULL OR d."activeTo" >= make_date(y.year, 1, 1)))::int AS units,
       (SELECT count(DISTINCT r."departmentId") FROM "Registration" r WHERE r."planId" = p.id AND r.year = y.year AND r.state = 'REGISTERED')::int AS units_registered,
       (SELECT count(DISTINCT n."departmentId") FROM "Nomination" n WHERE n."planId" = p.id AND n.year = y.year AND n.state NOT IN ('DRAFT', 'WITHDRAWN'))::int AS units_nominated,
       (SELECT count(*) FROM "Recognition" r JOIN "Nomination" n ON n.id = r."nominationId" WHERE n."planId" = p.id AND n.year = y.year
          AND NOT EXISTS (SELECT FROM "Revocation" v WHERE v."recognitionId" = r.id AND v."confirmedAt" IS NOT NULL))::int AS recognised,
       (SELECT count(*) FROM "UpwardSubmissionItem" i JOIN "UpwardSubmission" u ON u.id = i."submissionId" WHERE u."planId" = p.id AND u.year = y.year AND u."sentOn" IS NOT NULL)::int AS proposed_upward
FROM public_plans p
JOIN "Agency" a ON a.slug = p.agency_slug
JOIN LATERAL generate_series(p.start_year, least(
  CASE WHEN p.open_ended OR p.end_year IS NULL OR (p.annual AND p.superseded_by_slug IS NULL) THEN 9999 ELSE p.end_year END,
  extract(year FROM now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::int)) AS y(year) ON true;

SELECT guong_grants();
