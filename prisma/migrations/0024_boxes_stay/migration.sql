-- Sealing or shredding one agency's box does not hold up another one's papers. DROP of a partition locks the partitioned table
-- against everybody until the transaction ends, and waits for whoever reads it; TRUNCATE locks the partition alone. The file with
-- the keys, the blobs or the papers goes with either. What stays is an empty partition a table, for good: taking it out would want
-- that lock again, and three empty tables a round weigh some 60 kB.

-- TRUNCATE leaves the statistics of a table where DROP took them along: nothing that is destroyed may be sampled into them.
CREATE FUNCTION keep_no_statistics(part text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE public.%I %s', part, string_agg(format('ALTER COLUMN %I SET STATISTICS 0', attname), ', '))
    FROM pg_attribute WHERE attrelid = format('public.%I', part)::regclass AND attnum > 0 AND NOT attisdropped);
END $$;
REVOKE ALL ON FUNCTION keep_no_statistics(text) FROM PUBLIC;

-- With their partitions, of rounds on their way.
SELECT keep_no_statistics(name) FROM unnest(ARRAY['BallotPaper', 'BallotKey', 'BallotRecovery']) AS name;

CREATE OR REPLACE FUNCTION make_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  suffix text := replace(round::text, '-', '');
  parent text;
  part text;
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state = 'ISSUING') THEN
    RAISE EXCEPTION 'no round is issuing under this id' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR parent, part IN VALUES ('BallotPaper', 'ballot_box_'), ('BallotKey', 'ballot_keys_'), ('BallotRecovery', 'ballot_recovery_') LOOP
    part := part || suffix;
    EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', part, parent);
    PERFORM public.keep_no_statistics(part);
    EXECUTE format('ALTER TABLE public.%I ADD CONSTRAINT of_round CHECK ("roundId" = %L)', part, round);
    EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES IN (%L)', parent, part, round);
    EXECUTE format('ALTER TABLE public.%I DROP CONSTRAINT of_round', part);
  END LOOP;
  EXECUTE format('CREATE TRIGGER box_stays BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_emptying()', 'ballot_box_' || suffix);
END $$;

-- As before (0007), but keys and blobs are emptied where they lie. Whoever reads this very box (a backup) is waited for briefly.
CREATE OR REPLACE FUNCTION seal_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  suffix text := replace(round::text, '-', '');
  box text := 'ballot_box_' || suffix;
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND state IN ('CLOSED', 'VOID')) THEN
    RAISE EXCEPTION 'the round is not closed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Voided before its box was made, or sealed when sealing still dropped the keys.
  IF to_regclass('public.' || box) IS NULL OR to_regclass('public.ballot_keys_' || suffix) IS NULL THEN RETURN; END IF;
  PERFORM set_config('guong.sealing', round::text, true);
  EXECUTE format('CREATE TEMPORARY TABLE sealing ON COMMIT DROP AS SELECT * FROM public.%I ORDER BY "tokenHash"', box);
  EXECUTE format('TRUNCATE public.%I', box);
  EXECUTE format('INSERT INTO public.%I SELECT * FROM pg_temp.sealing ORDER BY "tokenHash"', box);
  DROP TABLE pg_temp.sealing;
  EXECUTE format('TRUNCATE public.%I, public.%I', 'ballot_keys_' || suffix, 'ballot_recovery_' || suffix);
  PERFORM set_config('guong.sealing', '', true);
END $$;

-- A rehearsal leaves nothing: its papers are thrown away once it is over.
CREATE OR REPLACE FUNCTION shred_ballot_box(round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  box text := 'ballot_box_' || replace(round::text, '-', '');
BEGIN
  IF NOT EXISTS (SELECT FROM public."BallotRound" WHERE id = round AND rehearsal AND state = 'VOID') THEN
    RAISE EXCEPTION 'only a rehearsal that is over is shredded' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF to_regclass('public.' || box) IS NULL THEN RETURN; END IF;
  PERFORM set_config('guong.sealing', round::text, true);
  EXECUTE format('TRUNCATE public.%I', box);
  PERFORM set_config('guong.sealing', '', true);
END $$;

-- A plan kept for any round locks the boxes of all rounds, and so would wait for one that is being sealed; a plan for this round
-- locks this box.
ALTER FUNCTION cast_paper(uuid, bytea, uuid, bytea, bytea, bytea) SET plan_cache_mode = force_custom_plan;
