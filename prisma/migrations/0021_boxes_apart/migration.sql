-- Locking one agency's box does not hold up another one's papers: CREATE TABLE … PARTITION OF waits for, and shuts out, everybody
-- who reads or writes the partitioned table; a table made apart is attached beside them. The check spares the look through its rows.
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
    EXECUTE format('ALTER TABLE public.%I ADD CONSTRAINT of_round CHECK ("roundId" = %L)', part, round);
    EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES IN (%L)', parent, part, round);
    EXECUTE format('ALTER TABLE public.%I DROP CONSTRAINT of_round', part);
  END LOOP;
  EXECUTE format('CREATE TRIGGER box_stays BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_emptying()', 'ballot_box_' || suffix);
END $$;
