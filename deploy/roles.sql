-- For the administrator of the database server, once, where the site's own account may not make roles
-- (PostgreSQL 16 or newer). It may be run again.
--
--   psql -d guong -v owner=guong -f deploy/roles.sql
--
-- "owner" is the account in DATABASE_URL: it migrates and owns the tables. The site works as guong_app, the
-- public pages as guong_public; neither can sign in. What they may do is granted by guong_grants() at each start.
\set ON_ERROR_STOP on

BEGIN;
SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY['guong_app', 'guong_public']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec

GRANT guong_app, guong_public TO :"owner" WITH SET TRUE;
GRANT CREATE, USAGE ON SCHEMA public TO :"owner";
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
COMMIT;
