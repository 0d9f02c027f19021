-- Roles, append-only walls, search helpers. Tables stay with the user who migrates; the app works as guong_app,
-- visitors' pages as guong_public. Where roles cannot be made, deploy/roles.sql does it and the triggers hold meanwhile.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() alone is STABLE and cannot be indexed. U+01A2/01A3 are what old PDF fonts make of Ư/ư.
CREATE FUNCTION vi_norm(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT lower(public.unaccent('public.unaccent', translate(normalize($1, NFC), 'Ƣƣ', 'Ưư'))) $$;

-- Counters of the rate limit: lost in a crash, which is fine.
CREATE UNLOGGED TABLE rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_app') THEN CREATE ROLE guong_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_public') THEN CREATE ROLE guong_public NOLOGIN; END IF;
EXCEPTION
  WHEN insufficient_privilege THEN RAISE NOTICE 'roles not made: see deploy/roles.sql';
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
  EXECUTE format('GRANT guong_app, guong_public TO %I WITH SET TRUE', current_user);
EXCEPTION
  WHEN insufficient_privilege OR undefined_object OR invalid_grant_operation THEN RAISE NOTICE 'roles not granted: see deploy/roles.sql';
END $$;

-- One place for every grant; run again after each migration and at each start. Does nothing without the roles.
CREATE FUNCTION guong_grants() RETURNS void LANGUAGE plpgsql AS $$
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
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'guong_public') THEN
    GRANT USAGE ON SCHEMA public TO guong_public;
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' AND c.relname LIKE 'public\_%' LOOP
      EXECUTE format('GRANT SELECT ON public.%I TO guong_public', name);
    END LOOP;
  END IF;
END $$;

-- Holds for everybody, the owner too: rows of the log are only added.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_rows_stay BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_table_stays BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE INDEX subject_name_search ON "Subject" USING gin (vi_norm(name) gin_trgm_ops);
CREATE INDEX person_name_search ON "Person" USING gin (vi_norm("fullName") gin_trgm_ops);

SELECT guong_grants();
