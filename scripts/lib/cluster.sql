-- What pg_dump leaves out of the archive of one database, as statements for psql: the roles that own or may use something in
-- it, their memberships and settings, and what the database itself grants and sets. No passwords.
--
-- :"database" in the answer is the database that is restored into, whatever its name.
CREATE TEMPORARY VIEW needed AS
WITH RECURSIVE role (oid) AS (
    SELECT refobjid FROM pg_shdepend
    WHERE refclassid = 'pg_authid'::regclass
      AND (dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
           OR classid = 'pg_database'::regclass AND objid = (SELECT oid FROM pg_database WHERE datname = current_database()))
    UNION
    SELECT unnest(ARRAY[membership.roleid, membership.member])
    FROM role JOIN pg_auth_members AS membership ON role.oid IN (membership.roleid, membership.member)
)
SELECT pg_roles.* FROM role JOIN pg_roles USING (oid)
WHERE NOT rolsuper AND rolname !~ '^pg_';

SELECT format('SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %L) AS missing \gset', rolname)
       || E'\n\\if :missing\n' || format('CREATE ROLE %I', rolname) || E';\n\\endif\n'
       || format('ALTER ROLE %I %s %s %s %s %s CONNECTION LIMIT %s;', rolname,
                 CASE WHEN rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
                 CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
                 CASE WHEN rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
                 CASE WHEN rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
                 CASE WHEN rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END, rolconnlimit)
FROM needed ORDER BY rolname;

SELECT format('GRANT %I TO %I%s;', granted.rolname, member.rolname,
              CASE WHEN admin_option THEN ' WITH ADMIN OPTION' ELSE '' END)
FROM pg_auth_members
JOIN pg_roles AS granted ON granted.oid = roleid
JOIN needed AS member ON member.oid = pg_auth_members.member
ORDER BY granted.rolname, member.rolname;

SELECT format('ALTER DATABASE :"database" OWNER TO %I;', rolname)
FROM pg_database JOIN needed ON needed.oid = datdba WHERE datname = current_database();

-- a list such as search_path is stored as it is written: quoting it as one value would make it one name
SELECT CASE WHEN setdatabase = 0 THEN format('ALTER ROLE %I', rolname)
            WHEN setrole = 0 THEN 'ALTER DATABASE :"database"'
            ELSE format('ALTER ROLE %I IN DATABASE :"database"', rolname) END
       || format(' SET %s TO %s;', split_part(setting, '=', 1),
                 CASE WHEN split_part(setting, '=', 1) IN ('search_path', 'session_preload_libraries', 'temp_tablespaces')
                      THEN substr(setting, strpos(setting, '=') + 1)
                      ELSE quote_literal(substr(setting, strpos(setting, '=') + 1)) END)
FROM pg_db_role_setting
CROSS JOIN unnest(setconfig) AS setting
LEFT JOIN needed ON needed.oid = setrole
WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND (setrole = 0 OR needed.oid IS NOT NULL)
ORDER BY setdatabase, rolname, setting;

SELECT 'REVOKE ALL ON DATABASE :"database" FROM PUBLIC;' FROM pg_database
WHERE datname = current_database() AND datacl IS NOT NULL;

SELECT format('GRANT %s ON DATABASE :"database" TO %s;', privilege_type,
              CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(rolname) END)
FROM pg_database
CROSS JOIN aclexplode(datacl)
LEFT JOIN needed ON needed.oid = grantee
WHERE datname = current_database() AND (grantee = 0 OR needed.oid IS NOT NULL)
ORDER BY rolname, privilege_type;
