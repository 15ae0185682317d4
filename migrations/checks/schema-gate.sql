-- The schema gate: what keeps organisations and patients apart, read from the database's own catalogue.
--
-- One statement, run by the service before it starts and by the tests: each row is a finding, no rows mean that all is
-- well. It runs as concord_app, takes no lock and reads no data. PostgreSQL 15 to 18.
--
-- A new table needs nothing here as long as it follows migrations/0001_tenancy.sql. The lists below are the exceptions.
WITH
  -- Tables that belong to no organisation.
  global_table (name) AS (VALUES ('tenant'), ('operator_key'), ('operator_idempotency_key'), ('signing_key'), ('schema_migration'),
    ('frozen_hash')),
  -- Tables of which the service may do less than the rest: histories that nobody edits.
  limited_table (name, allowed) AS (VALUES
    ('audit_event', ARRAY['SELECT', 'INSERT']),
    ('audit_subject', ARRAY['SELECT', 'INSERT']),
    ('consent', ARRAY['SELECT', 'INSERT']),
    ('consent_event', ARRAY['SELECT', 'INSERT']),
    ('consent_form_edition', ARRAY['SELECT', 'INSERT']),
    ('consent_provision', ARRAY['SELECT', 'INSERT']),
    ('frozen_hash', ARRAY['SELECT', 'INSERT']),
    ('own_words', ARRAY['SELECT', 'INSERT']),
    ('paper_page', ARRAY['SELECT', 'INSERT']),
    ('plan_signature', ARRAY['SELECT', 'INSERT']),
    ('signature_contest', ARRAY['SELECT', 'INSERT']),
    ('plan_snapshot', ARRAY['SELECT', 'INSERT']),
    ('progress_entry', ARRAY['SELECT', 'INSERT']),
    ('plan_status_change', ARRAY['SELECT', 'INSERT']),
    ('signature_attempt', ARRAY['SELECT', 'INSERT']),
    ('disclosure', ARRAY['SELECT', 'INSERT']),
    ('withdrawal_receipt', ARRAY['SELECT', 'INSERT']),
    ('withdrawal_acknowledgement', ARRAY['SELECT', 'INSERT']),
    ('journey_report', ARRAY['SELECT', 'INSERT']),
    ('stage_acknowledgement', ARRAY['SELECT', 'INSERT']),
    ('stage_catalogue', ARRAY['SELECT', 'INSERT']),
    ('stage_transition', ARRAY['SELECT', 'INSERT']),
    ('schema_migration', ARRAY['SELECT'])),
  -- Tables with labels of which the statements keep back the rows or their words, because others must count on the rows.
  words_kept_back (name) AS (VALUES ('amendment'), ('break_glass'), ('plan_status_change'), ('proposal'), ('signature_contest'), ('consent'), ('restriction'), ('review'), ('signature_attempt'), ('stage_transition')),
  -- Functions that may run with their owner's rights: none.
  definer_function (name) AS (SELECT NULL::text WHERE false),

  -- How PostgreSQL prints the expressions of migrations/0001_tenancy.sql.
  canonical (the_tenant, same_tenant, same_patient, label_is_open, own_part_is_open, evidence_is_open) AS (VALUES (
    $$(NULLIF(current_setting('concord.tenant_id'::text, true), ''::text))::uuid$$,
    $$(tenant_id = (NULLIF(current_setting('concord.tenant_id'::text, true), ''::text))::uuid)$$,
    $$(patient_id = (NULLIF(current_setting('concord.patient_id'::text, true), ''::text))::uuid)$$,
    $$((label IS NULL) OR (POSITION(((patient_id)::text) IN (COALESCE(current_setting('concord.kept_back'::text, true), ''::text))) = 0))$$,
    $$((label IS NULL) OR (POSITION(((patient_id)::text) IN (COALESCE(current_setting('concord.kept_back'::text, true), ''::text))) = 0) OR ((state = ANY (ARRAY['active'::text, 'ended'::text])) AND (account_id = (NULLIF(current_setting('concord.actor_id'::text, true), ''::text))::uuid)))$$,
    $$((measure_id IS NULL) OR (POSITION(((patient_id)::text) IN (COALESCE(current_setting('concord.measures_kept_back'::text, true), ''::text))) = 0))$$)),

  our_schema AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND nspname NOT LIKE 'pg\_toast%' AND nspname NOT LIKE 'pg\_temp\_%'),
  relation AS (
    SELECT class.*, schema.nspname, format('%I.%I', schema.nspname, class.relname) AS label
    FROM pg_class class JOIN our_schema schema ON schema.oid = class.relnamespace),
  our_table AS (
    SELECT *, EXISTS (SELECT FROM global_table WHERE nspname = 'public' AND name = relname) AS is_global
    FROM relation WHERE relkind IN ('r', 'p')),
  tenant_column AS (
    SELECT attribute.*, pg_get_expr(value.adbin, value.adrelid) AS fallback
    FROM pg_attribute attribute LEFT JOIN pg_attrdef value ON value.adrelid = attrelid AND value.adnum = attnum
    WHERE attname = 'tenant_id' AND NOT attisdropped),
  tenant_table AS (
    SELECT our_table.*, tenant.attnum AS tenant_attnum, tenant.attnotnull, tenant.atttypid, tenant.fallback,
           patient.attnum AS patient_attnum
    FROM our_table
    JOIN tenant_column tenant ON tenant.attrelid = our_table.oid
    LEFT JOIN pg_attribute patient ON patient.attrelid = our_table.oid AND patient.attname = 'patient_id'
                                  AND patient.attnotnull AND NOT patient.attisdropped),
  policy AS (
    SELECT polrelid, polname, polcmd, polpermissive, polroles,
           pg_get_expr(polqual, polrelid) AS visible, pg_get_expr(polwithcheck, polrelid) AS writable
    FROM pg_policy),
  -- One row per foreign key and pair of columns.
  key_pair AS (
    SELECT conkey.oid, own.attname AS own_column, target.attname AS target_column
    FROM pg_constraint conkey
    CROSS JOIN LATERAL unnest(conkey.conkey, conkey.confkey) AS pair (own, target)
    JOIN pg_attribute own ON own.attrelid = conkey.conrelid AND own.attnum = pair.own
    JOIN pg_attribute target ON target.attrelid = conkey.confrelid AND target.attnum = pair.target
    WHERE conkey.contype = 'f'),
  foreign_key AS (
    SELECT constr.oid, constr.conrelid, constr.confrelid, format('%s on %s', constr.conname, our_table.label) AS label,
           constr.confrelid = to_regclass('public.tenant')
             AND (SELECT array_agg(format('%s=%s', own_column, target_column)) FROM key_pair WHERE key_pair.oid = constr.oid)
                 = ARRAY['tenant_id=id'] AS is_the_tenant
    FROM pg_constraint constr JOIN our_table ON our_table.oid = constr.conrelid
    WHERE constr.contype = 'f'),
  our_function AS (
    SELECT proc.oid, format('%s.%s', schema.nspname, proc.proname) AS label, prosecdef, proleakproof, provolatile, proconfig,
           CASE WHEN prokind IN ('f', 'p') THEN pg_get_functiondef(proc.oid) ELSE '' END AS body
    FROM pg_proc proc JOIN our_schema schema ON schema.oid = proc.pronamespace),
  granted AS (
    SELECT relation.relname, relation.nspname, relation.label, grants.grantee, grants.privilege_type, grants.is_grantable
    FROM relation
    CROSS JOIN LATERAL (
      SELECT * FROM aclexplode(relation.relacl)
      UNION
      SELECT column_grants.* FROM pg_attribute CROSS JOIN LATERAL aclexplode(attacl) AS column_grants
      -- A label is put on what nobody edits, and taken off it.
      WHERE attrelid = relation.oid AND NOT attisdropped AND attname NOT IN ('label', 'labelled_itself')) AS grants),
  service AS (SELECT * FROM pg_roles WHERE rolname = 'concord_app'),
  setting AS (
    SELECT split_part(entry, '=', 1) AS name, split_part(entry, '=', 2) AS value
    FROM pg_db_role_setting settings CROSS JOIN LATERAL unnest(setconfig) AS entry
    WHERE setrole = (SELECT oid FROM service)
      AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())))

SELECT finding, object FROM (
-- Every table belongs to organisations, unless it is on the list above.
SELECT 'holds rows but is not in the schema public, which alone is guarded' AS finding, label AS object
FROM our_table WHERE nspname <> 'public'
UNION ALL
SELECT 'has no tenant_id and is not on the list of tables that belong to no organisation', label
FROM our_table WHERE NOT is_global AND NOT EXISTS (SELECT FROM tenant_column WHERE attrelid = our_table.oid)
UNION ALL
SELECT 'is a foreign table or a materialized view: row policies do not reach it', label
FROM relation WHERE relkind IN ('f', 'm')
UNION ALL
SELECT 'does not belong to concord_owner', label
FROM relation WHERE relkind IN ('r', 'p', 'v') AND pg_get_userbyid(relowner) <> 'concord_owner'

-- Row security is on, binds the owner too, and says what 0001_tenancy.sql says.
UNION ALL
SELECT 'row security is not enabled and forced', label
FROM our_table WHERE NOT (relrowsecurity AND relforcerowsecurity) AND (NOT is_global OR relname = 'tenant')
UNION ALL
SELECT 'must have exactly one restrictive policy, besides those that keep back what is labelled or rests on a measure', label
FROM tenant_table
WHERE (SELECT count(*) FROM policy WHERE polrelid = tenant_table.oid AND NOT polpermissive AND polname NOT IN ('label_is_open', 'evidence_is_open')) <> 1
UNION ALL
SELECT 'has labels but no policy label_is_open that keeps back what is labelled', label
FROM tenant_table CROSS JOIN canonical
WHERE EXISTS (SELECT FROM pg_attribute WHERE attrelid = tenant_table.oid AND attname = 'labelled_itself' AND NOT attisdropped)
  AND NOT EXISTS (SELECT FROM words_kept_back WHERE name = relname)
  AND NOT EXISTS (SELECT FROM policy
                  WHERE polrelid = tenant_table.oid AND polname = 'label_is_open' AND NOT polpermissive AND polcmd = 'r'
                    AND polroles = ARRAY[0::oid]
                    -- Whoever facilitates finds their own part (0131).
                    AND visible = CASE relname WHEN 'facilitation' THEN own_part_is_open ELSE label_is_open END)
UNION ALL
SELECT 'names a measure as evidence but has no policy evidence_is_open that keeps it back with the measure', label
FROM tenant_table CROSS JOIN canonical
WHERE EXISTS (SELECT FROM pg_attribute WHERE attrelid = tenant_table.oid AND attname = 'measure_id' AND NOT attisdropped)
  AND NOT EXISTS (SELECT FROM policy
                  WHERE polrelid = tenant_table.oid AND polname = 'evidence_is_open' AND NOT polpermissive AND polcmd = 'r'
                    AND polroles = ARRAY[0::oid] AND visible = evidence_is_open)
UNION ALL
SELECT format('restrictive policy %s is not the canonical tenant policy for everyone and everything', polname), label
FROM tenant_table JOIN policy ON polrelid = tenant_table.oid CROSS JOIN canonical
WHERE NOT polpermissive AND polname NOT IN ('label_is_open', 'evidence_is_open')
  AND (polcmd, polroles, visible, writable) IS DISTINCT FROM ('*'::"char", ARRAY[0::oid], same_tenant, same_tenant)
UNION ALL
SELECT 'has no permissive policy, so it shows nothing to anyone', label
FROM tenant_table WHERE NOT EXISTS (SELECT FROM policy WHERE polrelid = tenant_table.oid AND polpermissive)
UNION ALL
SELECT 'is about a patient but has no policy that narrows it to the patient of the request', label
FROM tenant_table CROSS JOIN canonical
WHERE patient_attnum IS NOT NULL AND NOT EXISTS (
  SELECT FROM policy
  WHERE polrelid = tenant_table.oid AND polpermissive AND polcmd IN ('*', 'r') AND polroles = ARRAY[0::oid] AND visible = same_patient)
UNION ALL
SELECT format('is about a patient but policy %s opens every row', polname), label
FROM tenant_table JOIN policy ON polrelid = tenant_table.oid
WHERE patient_attnum IS NOT NULL AND polpermissive AND visible = 'true'

-- The tenant is part of every key.
UNION ALL
SELECT 'tenant_id must be a uuid, NOT NULL, with the default of 0001_tenancy.sql', label
FROM tenant_table CROSS JOIN canonical
WHERE (attnotnull, atttypid, fallback) IS DISTINCT FROM (true, 'uuid'::regtype::oid, the_tenant)
UNION ALL
SELECT 'has no primary key', label
FROM tenant_table WHERE NOT EXISTS (SELECT FROM pg_index WHERE indrelid = tenant_table.oid AND indisprimary)
UNION ALL
SELECT format('unique index %s does not contain tenant_id', indexrelid::regclass), label
FROM tenant_table JOIN pg_index ON indrelid = tenant_table.oid
WHERE (indisunique OR indisexclusion) AND NOT tenant_attnum = ANY (indkey[0:indnkeyatts - 1])
UNION ALL
SELECT 'foreign key does not contain tenant_id on both sides', label
FROM foreign_key
WHERE NOT is_the_tenant
  AND (conrelid IN (SELECT oid FROM tenant_table) OR confrelid IN (SELECT oid FROM tenant_table))
  AND NOT EXISTS (SELECT FROM key_pair
                  WHERE key_pair.oid = foreign_key.oid AND own_column = 'tenant_id' AND target_column = 'tenant_id')
UNION ALL
SELECT 'foreign key joins what belongs to patients without containing patient_id', foreign_key.label
FROM foreign_key
JOIN tenant_table own ON own.oid = conrelid AND own.patient_attnum IS NOT NULL
JOIN tenant_table target ON target.oid = confrelid AND target.patient_attnum IS NOT NULL
WHERE NOT EXISTS (SELECT FROM key_pair
                  WHERE key_pair.oid = foreign_key.oid AND own_column = 'patient_id' AND target_column = 'patient_id')

-- Nothing looks past the policies.
UNION ALL
SELECT 'view without security_invoker reads with its owner''s rights', label
FROM relation
WHERE relkind = 'v' AND NOT EXISTS (SELECT FROM unnest(reloptions) AS option
                                    WHERE lower(option) IN ('security_invoker=true', 'security_invoker=on', 'security_invoker=1', 'security_invoker=yes'))
UNION ALL
SELECT 'function runs with its owner''s rights (SECURITY DEFINER) and is not on the list', label
FROM our_function WHERE prosecdef AND label NOT IN (SELECT name FROM definer_function)
UNION ALL
SELECT 'function with its owner''s rights (SECURITY DEFINER) does not fix its search_path', label
FROM our_function WHERE prosecdef AND NOT EXISTS (SELECT FROM unnest(proconfig) AS entry WHERE entry LIKE 'search\_path=%')
UNION ALL
SELECT 'function is LEAKPROOF: it could see rows before a policy hides them', label
FROM our_function WHERE proleakproof
UNION ALL
SELECT 'function is IMMUTABLE but reads a setting: its answer for one organisation could serve another', label
FROM our_function WHERE provolatile = 'i' AND body ~* 'current_setting|pg_settings'
UNION ALL
SELECT format('trigger %s: distributed tables carry none', tgname), label
FROM tenant_table JOIN pg_trigger ON tgrelid = tenant_table.oid WHERE NOT tgisinternal
UNION ALL
SELECT format('rule %s rewrites what is asked of a table', rulename), label
FROM our_table JOIN pg_rewrite ON ev_class = our_table.oid

-- The service may do what its work needs, and nothing that a policy does not see.
UNION ALL
SELECT 'a privilege is given to PUBLIC: ' || privilege_type, label FROM granted WHERE grantee = 0
UNION ALL
SELECT 'concord_app has a privilege it must not have: ' || privilege_type, label
FROM granted JOIN service ON service.oid = grantee WHERE privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
UNION ALL
SELECT 'concord_app may pass a privilege on: ' || privilege_type, label
FROM granted JOIN service ON service.oid = grantee WHERE is_grantable
UNION ALL
SELECT 'nobody edits this table, but concord_app has the privilege: ' || privilege_type, label
FROM granted JOIN service ON service.oid = grantee JOIN limited_table ON nspname = 'public' AND name = relname
WHERE privilege_type <> ALL (allowed)
UNION ALL
SELECT 'concord_app may create objects in this schema', nspname
FROM our_schema JOIN service ON has_schema_privilege(service.oid, our_schema.oid, 'CREATE')
UNION ALL
SELECT 'concord_app may create schemas or temporary tables in this database', current_database()
FROM service
WHERE has_database_privilege(service.oid, current_database(), 'CREATE') OR has_database_privilege(service.oid, current_database(), 'TEMPORARY')

-- The service is concord_app and no more.
UNION ALL
SELECT 'the service must connect as concord_app', format('%s (acting as %s)', session_user, current_user)
WHERE session_user <> 'concord_app' OR current_user <> 'concord_app'
UNION ALL
SELECT 'the role must have none of SUPERUSER, BYPASSRLS, CREATEDB, CREATEROLE, REPLICATION', rolname
FROM pg_roles
WHERE rolname IN ('concord_app', 'concord_owner') AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)
UNION ALL
SELECT 'concord_app must be a member of no role, but is one of', pg_get_userbyid(roleid)
FROM pg_auth_members JOIN service ON service.oid = member
UNION ALL
SELECT 'concord_app must own nothing, but owns', pg_describe_object(classid, objid, objsubid)
FROM pg_shdepend JOIN service ON service.oid = refobjid
WHERE refclassid = 'pg_authid'::regclass AND deptype = 'o'
  AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
UNION ALL
SELECT 'concord_app has no limit set for ' || needed, 'concord_app'
FROM unnest(ARRAY['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) AS needed
WHERE NOT EXISTS (SELECT FROM setting WHERE name = needed AND value !~ '^0')
) AS findings
ORDER BY object COLLATE "C", finding COLLATE "C";
