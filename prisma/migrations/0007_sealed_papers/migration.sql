-- The secret ballot in its final form (ballot.md): papers are handed out first, cast after, sealed to the tellers' key.
-- Results that stand keep their figures; a round of the simple form that was still on its way cannot go on.

ALTER TYPE "BallotRoundState" ADD VALUE 'ISSUING' AFTER 'DRAFT';

UPDATE "BallotRound" SET state = 'VOID', "closedAt" = coalesce("closedAt", now()),
  "voidReason" = 'Cách bỏ phiếu được thay bằng cách mới; đề nghị lập vòng bỏ phiếu mới.'
WHERE state IN ('CASTING', 'CLOSED');

ALTER TABLE "BallotRound" ADD COLUMN "rehearsal" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "manifest" TEXT,
ADD COLUMN "lockedAt" TIMESTAMPTZ(3),
ADD COLUMN "opensAt" TIMESTAMPTZ(3),
ADD COLUMN "closesAt" TIMESTAMPTZ(3),
ADD COLUMN "changeNotice" TEXT,
ADD COLUMN "closedById" UUID,
ADD COLUMN "sealedById" UUID,
ADD COLUMN "sealedAt" TIMESTAMPTZ(3),
ADD COLUMN "merkleRoot" TEXT,
ADD COLUMN "waiverReason" TEXT,
ADD COLUMN "waiverAskedById" UUID,
ADD COLUMN "waiverById" UUID,
ADD COLUMN "seed" TEXT,
ADD COLUMN "openedList" JSONB,
ADD COLUMN "paperTellerId" UUID,
ADD COLUMN "voidAskedById" UUID;

ALTER TABLE "RoundMember" ADD COLUMN "byPaper" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Question" ADD COLUMN "paperUnused" INTEGER,
ADD COLUMN "paperAgree" INTEGER,
ADD COLUMN "paperDisagree" INTEGER,
ADD COLUMN "paperBlank" INTEGER,
ADD COLUMN "paperInvalid" INTEGER;

DROP TABLE "BallotPaper";
DROP TABLE "BallotReceipt";

CREATE TABLE "BallotReceipt" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "requestHash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,

    CONSTRAINT "BallotReceipt_pkey" PRIMARY KEY ("roundId","memberId")
);
ALTER TABLE "BallotReceipt" ADD CONSTRAINT "BallotReceipt_roundId_fkey"
  FOREIGN KEY ("roundId") REFERENCES "BallotRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BallotReceipt" ADD CONSTRAINT "BallotReceipt_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- No member, no time, no sequence, no foreign key: checking one would lock, and so mark, a row that everybody shares.
CREATE TABLE "BallotPaper" (
    "roundId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "questionId" UUID NOT NULL,
    "token" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "BallotPaper_pkey" PRIMARY KEY ("roundId","tokenHash")
) PARTITION BY LIST ("roundId");

CREATE TABLE "BallotKey" (
    "roundId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,

    CONSTRAINT "BallotKey_pkey" PRIMARY KEY ("roundId","name")
) PARTITION BY LIST ("roundId");

CREATE TABLE "BallotRecovery" (
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "blob" BYTEA NOT NULL,

    CONSTRAINT "BallotRecovery_pkey" PRIMARY KEY ("roundId","memberId")
) PARTITION BY LIST ("roundId");

-- Casts share this lock, closing takes it alone: the box never closes under a paper, and no row is marked by a cast.
CREATE FUNCTION hold_box(round uuid, alone boolean) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF alone THEN PERFORM pg_advisory_xact_lock(hashtextextended('box ' || round::text, 0));
  ELSE PERFORM pg_advisory_xact_lock_shared(hashtextextended('box ' || round::text, 0));
  END IF;
END $$;

-- Open by the state and by the clock of this database; no other clock is asked.
CREATE FUNCTION box_is_open(round uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM public."BallotRound" r
    WHERE r.id = round AND r.state = 'CASTING' AND (r."closesAt" IS NULL OR clock_timestamp() < r."closesAt"));
END $$;

CREATE OR REPLACE FUNCTION refuse_closed_box() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF public.is_sealing(NEW."roundId") OR public.box_is_open(NEW."roundId") THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the box is not open' USING ERRCODE = 'insufficient_privilege';
END $$;

-- Names, answers and recovery blobs come only while papers are handed out; keys with the locking just before.
CREATE FUNCTION refuse_outside_issuing() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public."BallotRound" WHERE id = NEW."roundId" AND state = 'ISSUING') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'papers are not being handed out' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER papers_enter_open_box BEFORE INSERT ON "BallotPaper" FOR EACH ROW EXECUTE FUNCTION refuse_closed_box();
CREATE TRIGGER papers_stay BEFORE UPDATE OR DELETE ON "BallotPaper" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER box_stays BEFORE TRUNCATE ON "BallotPaper" FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();
CREATE TRIGGER receipts_enter_while_issuing BEFORE INSERT ON "BallotReceipt" FOR EACH ROW EXECUTE FUNCTION refuse_outside_issuing();
CREATE TRIGGER receipts_stay BEFORE UPDATE OR DELETE ON "BallotReceipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roll_stays BEFORE TRUNCATE ON "BallotReceipt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keys_enter_while_issuing BEFORE INSERT ON "BallotKey" FOR EACH ROW EXECUTE FUNCTION refuse_outside_issuing();
CREATE TRIGGER keys_stay BEFORE UPDATE OR DELETE ON "BallotKey" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER blobs_enter_while_issuing BEFORE INSERT ON "BallotRecovery" FOR EACH ROW EXECUTE FUNCTION refuse_outside_issuing();
CREATE TRIGGER blobs_stay BEFORE UPDATE OR DELETE ON "BallotRecovery" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Makes the round's own partitions: box, keys, recovery blobs. The app may call it, it may not create tables itself.
CREATE OR REPLACE FUNCTION make_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  suffix text := replace(round::text, '-', '');
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state = 'ISSUING') THEN
    RAISE EXCEPTION 'no round is issuing under this id' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public."BallotPaper" FOR VALUES IN (%L)', 'ballot_box_' || suffix, round);
  EXECUTE format('CREATE TRIGGER box_stays BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_emptying()', 'ballot_box_' || suffix);
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public."BallotKey" FOR VALUES IN (%L)', 'ballot_keys_' || suffix, round);
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public."BallotRecovery" FOR VALUES IN (%L)', 'ballot_recovery_' || suffix, round);
END $$;

-- One paper, decided on the clock of this database: 'stored', 'same' (these bytes lie in the box already), 'other' (the
-- token lies in the box with another paper), 'closed'.
CREATE FUNCTION cast_paper(round uuid, hash bytea, question uuid, prepared bytea, signed bytea, content bytea)
RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_paper public."BallotPaper";
BEGIN
  PERFORM public.hold_box(round, false);
  IF public.box_is_open(round) THEN
    INSERT INTO public."BallotPaper" VALUES (round, hash, question, prepared, signed, content) ON CONFLICT DO NOTHING;
    IF FOUND THEN RETURN 'stored'; END IF;
  END IF;
  SELECT * INTO found_paper FROM public."BallotPaper" p WHERE p."roundId" = round AND p."tokenHash" = hash;
  IF NOT FOUND THEN RETURN 'closed'; END IF;
  RETURN CASE WHEN found_paper."questionId" = question AND found_paper.token = prepared AND found_paper.signature = signed
    AND found_paper.sealed = content THEN 'same' ELSE 'other' END;
END $$;

-- Takes from the papers every trace of who put them in (xmin, ctid and the dead rows go with the old file), and destroys
-- the keys and the recovery blobs. No exception block here: it would be a savepoint, and rows of a savepoint carry an
-- xmin of their own. A round voided before its box was made has nothing to seal.
CREATE OR REPLACE FUNCTION seal_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  suffix text := replace(round::text, '-', '');
  box text := 'ballot_box_' || suffix;
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state IN ('CLOSED', 'VOID')) THEN
    RAISE EXCEPTION 'the round is not closed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF to_regclass('public.' || box) IS NULL OR to_regclass('public.ballot_keys_' || suffix) IS NULL THEN RETURN; END IF;
  PERFORM set_config('guong.sealing', round::text, true);
  EXECUTE format('CREATE TEMPORARY TABLE sealing ON COMMIT DROP AS SELECT * FROM public.%I ORDER BY "tokenHash"', box);
  EXECUTE format('TRUNCATE public.%I', box);
  EXECUTE format('INSERT INTO public.%I SELECT * FROM pg_temp.sealing ORDER BY "tokenHash"', box);
  DROP TABLE pg_temp.sealing;
  EXECUTE format('DROP TABLE public.%I', 'ballot_keys_' || suffix);
  EXECUTE format('DROP TABLE public.%I', 'ballot_recovery_' || suffix);
  PERFORM set_config('guong.sealing', '', true);
END $$;

-- A rehearsal leaves nothing: its papers are thrown away once it is over.
CREATE FUNCTION shred_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND rehearsal AND state = 'VOID') THEN
    RAISE EXCEPTION 'only a rehearsal that is over is shredded' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('DROP TABLE IF EXISTS public.%I', 'ballot_box_' || replace(round::text, '-', ''));
END $$;

REVOKE ALL ON FUNCTION make_ballot_box(uuid), seal_ballot_box(uuid), shred_ballot_box(uuid) FROM PUBLIC;

-- The grants of 0002, narrowed for every table of the box, and the functions of the box for the app.
CREATE OR REPLACE FUNCTION guong_grants() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_app') THEN
    GRANT USAGE ON SCHEMA public TO guong_app;
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition LOOP
      CONTINUE WHEN name = '_prisma_migrations';
      IF name IN ('AuditEvent', 'BallotPaper', 'BallotReceipt', 'BallotKey', 'BallotRecovery') THEN
        EXECUTE format('REVOKE ALL ON public.%I FROM guong_app', name);
        EXECUTE format('GRANT SELECT, INSERT ON public.%I TO guong_app', name);
      ELSE
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO guong_app', name);
      END IF;
    END LOOP;
    GRANT EXECUTE ON FUNCTION public.make_ballot_box(uuid), public.seal_ballot_box(uuid), public.shred_ballot_box(uuid) TO guong_app;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_public') THEN
    GRANT USAGE ON SCHEMA public TO guong_public;
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' AND c.relname LIKE 'public\_%' LOOP
      EXECUTE format('GRANT SELECT ON public.%I TO guong_public', name);
    END LOOP;
  END IF;
END $$;

SELECT guong_grants();
