-- Accounts: rows are the truth, and the database keeps a role of its own for each. These functions
-- belong to `counter_accounts`, the only one here that may make roles, and nobody signs in as it.

CREATE FUNCTION counter_account_make(account text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF octet_length(account) > 63 OR account <> lower(account) OR account = ''
    THEN PERFORM counter_refuse('name_taken'); END IF;
    BEGIN
        EXECUTE format('CREATE ROLE %I LOGIN IN ROLE counter_operator', account);
    EXCEPTION WHEN duplicate_object OR reserved_name OR invalid_parameter_value
    THEN PERFORM counter_refuse('name_taken'); END;
END $$
--;
CREATE FUNCTION counter_account_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM counter_account_make(NEW.login);
    RETURN NULL;
END $$
--;
CREATE FUNCTION counter_account_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.login <> OLD.login OR NEW.id <> OLD.id THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.is_active <> OLD.is_active THEN
        PERFORM counter_account_check(NEW.login);
        EXECUTE format(
            'ALTER ROLE %I %s', NEW.login, CASE WHEN NEW.is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
    RETURN NULL;
END $$
--;
-- only a role that stands for an operator is ever changed here
CREATE FUNCTION counter_account_check(account text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF account = session_user::text OR NOT EXISTS (
        SELECT 1 FROM pg_roles r WHERE r.rolname = account AND NOT r.rolsuper
        AND NOT r.rolcreaterole AND NOT r.rolcreatedb AND NOT r.rolreplication
        AND NOT r.rolbypassrls AND pg_has_role(r.oid, 'counter_operator', 'MEMBER')
        AND NOT pg_has_role(r.oid, 'counter_owner', 'MEMBER')
    ) THEN PERFORM counter_refuse('not_permitted'); END IF;
END $$
--;
CREATE FUNCTION counter_account_roles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE account uuid; name text; one record;
BEGIN
    account := CASE WHEN TG_OP = 'DELETE' THEN OLD.operator_id ELSE NEW.operator_id END;
    name := counter_login_of(account);
    PERFORM counter_account_check(name);
    FOR one IN
        SELECT g.rolname AS grp, g.rolname = ANY (
                SELECT 'counter_may_' || p FROM unnest(counter_permissions_of(account)) p
            ) AS wanted, EXISTS (
                SELECT 1 FROM pg_auth_members m JOIN pg_roles u ON u.oid = m.member
                WHERE m.roleid = g.oid AND u.rolname = name
            ) AS has
        FROM pg_roles g WHERE g.rolname LIKE 'counter\_may\_%'
    LOOP
        IF one.wanted AND NOT one.has THEN
            EXECUTE format('GRANT %I TO %I', one.grp, name);
        ELSIF one.has AND NOT one.wanted THEN
            EXECUTE format('REVOKE %I FROM %I', one.grp, name);
        END IF;
    END LOOP;
    RETURN NULL;
END $$
--;
-- A password comes as a SCRAM verifier that the program makes: the server never sees the password.
CREATE FUNCTION counter_verifier(verifier text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF verifier !~ '^SCRAM-SHA-256\$[0-9]{4,9}:[A-Za-z0-9+/=]{16,}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$'
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN verifier;
END $$
--;
CREATE FUNCTION counter_set_password(account text, verifier text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM counter_verifier(verifier);
    IF account <> session_user::text THEN
        IF NOT counter_manages(account) THEN PERFORM counter_refuse('not_permitted'); END IF;
        PERFORM counter_account_check(account);
    ELSIF counter_me() IS NULL THEN PERFORM counter_refuse('not_permitted');
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', account, verifier);
END $$
--;
-- Rows that were loaded while the guards were lifted: a hall's database, filled from a package. A
-- role that an earlier day left is taken over, unless the server keeps another office.
CREATE FUNCTION counter_accounts_follow(verifiers jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record; grp record;
BEGIN
    FOR one IN
        SELECT o.id, o.login, verifiers ->> o.login AS verifier, r.oid IS NOT NULL AS is_there
        FROM counter_accounts_at_work() o LEFT JOIN pg_roles r ON r.rolname = o.login
        WHERE verifiers ? o.login ORDER BY o.login
    LOOP
        IF one.is_there THEN
            IF EXISTS (
                SELECT 1 FROM pg_database d, aclexplode(d.datacl) a
                WHERE d.datname <> current_database() AND a.grantee = to_regrole('counter_operator')
            ) OR NOT pg_has_role(one.login, 'counter_operator', 'MEMBER')
            THEN PERFORM counter_refuse('name_taken'); END IF;
            PERFORM counter_account_check(one.login);
            EXECUTE format('ALTER ROLE %I LOGIN', one.login);
            FOR grp IN
                SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                WHERE m.member = to_regrole(quote_ident(one.login))
                AND g.rolname LIKE 'counter\_may\_%'
            LOOP EXECUTE format('REVOKE %I FROM %I', grp.rolname, one.login); END LOOP;
        ELSE
            PERFORM counter_account_make(one.login);
        END IF;
        FOR grp IN SELECT 'counter_may_' || p AS name FROM unnest(counter_permissions_of(one.id)) p
        LOOP EXECUTE format('GRANT %I TO %I', grp.name, one.login); END LOOP;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', one.login, counter_verifier(one.verifier));
    END LOOP;
END $$
--;
CREATE TRIGGER operators_account_made AFTER INSERT ON operators
FOR EACH ROW EXECUTE FUNCTION counter_account_made()
--;
CREATE TRIGGER operators_account_changed AFTER UPDATE ON operators
FOR EACH ROW EXECUTE FUNCTION counter_account_changed()
--;
CREATE TRIGGER operator_roles_account AFTER INSERT OR UPDATE OR DELETE ON operator_roles
FOR EACH ROW EXECUTE FUNCTION counter_account_roles()
