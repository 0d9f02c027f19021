-- The ballot box and its roll (ballot.md, "Leaks to rule out"). Papers lie in one partition a round; a partition is
-- made when casting opens and rewritten in hash order when it closes. Nobody changes or takes away what was cast.

ALTER TABLE "BallotRound" ADD COLUMN "repeatsId" UUID;
ALTER TABLE "BallotRound" ADD COLUMN "repeatReason" TEXT;
ALTER TABLE "BallotRound" ADD CONSTRAINT "BallotRound_repeatsId_fkey"
  FOREIGN KEY ("repeatsId") REFERENCES "BallotRound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Recusal" ADD COLUMN "automatic" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "RoundMember" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,

    CONSTRAINT "RoundMember_pkey" PRIMARY KEY ("roundId","memberId")
);
ALTER TABLE "RoundMember" ADD CONSTRAINT "RoundMember_roundId_fkey"
  FOREIGN KEY ("roundId") REFERENCES "BallotRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RoundMember" ADD CONSTRAINT "RoundMember_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP TABLE "BallotPaper";
CREATE TABLE "BallotPaper" (
    "roundId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "choice" TEXT NOT NULL CHECK ("choice" IN ('AGREE', 'DISAGREE', 'BLANK')),

    CONSTRAINT "BallotPaper_pkey" PRIMARY KEY ("roundId","id")
) PARTITION BY LIST ("roundId");

-- Whether the sealing function is at work on this round, in this transaction. Only the owner's word counts: the app
-- could set the flag, but the sealing function alone lets it act as the owner.
CREATE FUNCTION is_sealing(round uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(current_setting('guong.sealing', true), '') = round::text
    AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public."BallotPaper"'::regclass)
$$;

-- Roll and papers are taken only while the round is casting; the sealing function puts the papers back.
CREATE FUNCTION refuse_closed_box() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME <> 'BallotReceipt' AND public.is_sealing(NEW."roundId") THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = NEW."roundId" AND state = 'CASTING') THEN
    RAISE EXCEPTION 'the box is not open' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- A partition is emptied by the sealing function of its own round and by nothing else; its name ends in the round's id.
CREATE FUNCTION refuse_emptying() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME ~ '^ballot_box_[0-9a-f]{32}$' AND public.is_sealing(substr(TG_TABLE_NAME, 12)::uuid) THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% on % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER papers_enter_open_box BEFORE INSERT ON "BallotPaper" FOR EACH ROW EXECUTE FUNCTION refuse_closed_box();
CREATE TRIGGER papers_stay BEFORE UPDATE OR DELETE ON "BallotPaper" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER box_stays BEFORE TRUNCATE ON "BallotPaper" FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();
CREATE TRIGGER receipts_enter_open_round BEFORE INSERT ON "BallotReceipt" FOR EACH ROW EXECUTE FUNCTION refuse_closed_box();
CREATE TRIGGER receipts_stay BEFORE UPDATE OR DELETE ON "BallotReceipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roll_stays BEFORE TRUNCATE ON "BallotReceipt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Makes the round's own partition. The app may call it, it may not create tables itself.
CREATE FUNCTION make_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  box text := 'ballot_box_' || replace(round::text, '-', '');
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state = 'CASTING') THEN
    RAISE EXCEPTION 'no round is casting under this id' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public."BallotPaper" FOR VALUES IN (%L)', box, round);
  EXECUTE format('CREATE TRIGGER box_stays BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_emptying()', box);
END $$;

-- Takes from the papers every trace of who put them in: xmin, ctid and the dead rows go with the old file.
-- No exception block here: it would be a savepoint, and rows of a savepoint carry an xmin of their own.
CREATE FUNCTION seal_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  box text := 'ballot_box_' || replace(round::text, '-', '');
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state IN ('CLOSED', 'VOID')) THEN
    RAISE EXCEPTION 'the round is not closed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('guong.sealing', round::text, true);
  EXECUTE format(
    'CREATE TEMPORARY TABLE sealing ON COMMIT DROP AS SELECT * FROM public.%I ORDER BY sha256(convert_to(id::text, ''UTF8''))', box);
  EXECUTE format('TRUNCATE public.%I', box);
  EXECUTE format('INSERT INTO public.%I SELECT * FROM pg_temp.sealing ORDER BY sha256(convert_to(id::text, ''UTF8''))', box);
  DROP TABLE pg_temp.sealing;
  PERFORM set_config('guong.sealing', '', true);
END $$;

REVOKE ALL ON FUNCTION make_ballot_box(uuid), seal_ballot_box(uuid) FROM PUBLIC;

-- The grants of 0002, and the two functions of the box for the app.
CREATE OR REPLACE FUNCTION guong_grants() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_app') THEN
    GRANT USAGE ON SCHEMA public TO guong_app;
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition LOOP
      CONTINUE WHEN name = '_prisma_migrations';
      IF name IN ('AuditEvent', 'BallotPaper', 'BallotReceipt') THEN
        EXECUTE format('REVOKE ALL ON public.%I FROM guong_app', name);
        EXECUTE format('GRANT SELECT, INSERT ON public.%I TO guong_app', name);
      ELSE
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO guong_app', name);
      END IF;
    END LOOP;
    GRANT EXECUTE ON FUNCTION public.make_ballot_box(uuid), public.seal_ballot_box(uuid) TO guong_app;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_public') THEN
    GRANT USAGE ON SCHEMA public TO guong_public;
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' AND c.relname LIKE 'public\_%' LOOP
      EXECUTE format('GRANT SELECT ON public.%I TO guong_public', name);
    END LOOP;
  END IF;
END $$;

SELECT guong_grants();
