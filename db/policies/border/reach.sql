-- Who is asking, and which rows that operator meets. `border_reach` holds one line per account:
-- all that policies compare with, found by the session's own name, which nobody can forge.

CREATE FUNCTION counter_me() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN (SELECT operator_id FROM border_reach WHERE login = session_user); END $$
--;
CREATE FUNCTION counter_places() RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((SELECT places FROM border_reach WHERE login = session_user), '{}');
END $$
--;
CREATE FUNCTION counter_at_service() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((SELECT at_service FROM border_reach WHERE login = session_user), false);
END $$
--;
CREATE FUNCTION counter_may(VARIADIC wanted text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce(
        (SELECT may && wanted FROM border_reach WHERE login = session_user), false);
END $$
--;
-- whether the session is the owner's, who founds and upgrades; it is no operator
CREATE FUNCTION counter_is_owner() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN pg_has_role(session_user, 'counter_owner', 'MEMBER'); END $$
--;
-- what an account may do, as its roles say
CREATE FUNCTION counter_permissions_of(account uuid) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((
        SELECT array_agg(DISTINCT b.permission)
        FROM operator_roles r JOIN border_roles b ON b.role = r.role
        WHERE r.operator_id = account), '{}');
END $$
--;
CREATE FUNCTION border_reach_refresh() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE border_reach IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM border_reach r
    WHERE NOT EXISTS (SELECT 1 FROM operators o WHERE o.login = r.login AND o.is_active);
    INSERT INTO border_reach AS r
        (login, operator_id, organisation_id, places, chains, may, home, at_service, is_office)
    SELECT w.login, w.id, w.organisation_id, p.places, p.chains, w.may, w.location_id,
        w.at_service, w.is_office
    FROM (
        SELECT o.login, o.id, o.location_id, l.organisation_id, m.may,
            g.kind = 'immigration_service' AS at_service,
            m.may && (SELECT array_agg(b.permission) FROM border_roles b WHERE b.role = '(office)')
                AS is_office
        FROM operators o JOIN locations l ON l.id = o.location_id
        JOIN organisations g ON g.id = l.organisation_id
        CROSS JOIN LATERAL (SELECT counter_permissions_of(o.id) AS may) m
        WHERE o.is_active
    ) w CROSS JOIN LATERAL (
        SELECT array_agg(x.id ORDER BY x.id) || CASE WHEN w.at_service
                THEN ARRAY['00000000-0000-0000-0000-000000000000'::uuid] ELSE '{}' END AS places,
            array_agg(x.id::text ORDER BY x.id) AS chains
        FROM locations x
        WHERE x.id = w.location_id
        OR (w.is_office AND (w.at_service OR x.organisation_id = w.organisation_id))
    ) p
    ON CONFLICT (login) DO UPDATE SET operator_id = excluded.operator_id,
        organisation_id = excluded.organisation_id,
        places = excluded.places, chains = excluded.chains, may = excluded.may,
        home = excluded.home, at_service = excluded.at_service, is_office = excluded.is_office
    WHERE (r.operator_id, r.organisation_id, r.places, r.chains, r.may, r.home, r.at_service,
            r.is_office)
        IS DISTINCT FROM (excluded.operator_id, excluded.organisation_id, excluded.places,
            excluded.chains, excluded.may, excluded.home, excluded.at_service, excluded.is_office);
END $$
--;
CREATE FUNCTION border_reach_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM border_reach_refresh(); RETURN NULL; END $$
--;
CREATE TRIGGER operators_reach AFTER INSERT OR UPDATE OR DELETE ON operators
FOR EACH STATEMENT EXECUTE FUNCTION border_reach_follow()
--;
CREATE TRIGGER operator_roles_reach AFTER INSERT OR UPDATE OR DELETE ON operator_roles
FOR EACH STATEMENT EXECUTE FUNCTION border_reach_follow()
--;
CREATE TRIGGER locations_reach AFTER INSERT OR UPDATE OR DELETE ON locations
FOR EACH STATEMENT EXECUTE FUNCTION border_reach_follow()
--;
CREATE TRIGGER organisations_reach AFTER UPDATE ON organisations
FOR EACH STATEMENT EXECUTE FUNCTION border_reach_follow()
--;
-- Whoever is on file at one desk only is met there; a visit or a card brings others within reach.
CREATE FUNCTION people_reach() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who record;
BEGIN
    SELECT home, at_service AND is_office AS anywhere INTO who
    FROM border_reach WHERE login = session_user;
    NEW.reach_places := ARRAY[CASE WHEN NOT FOUND OR who.anywhere
        THEN '00000000-0000-0000-0000-000000000000' ELSE who.home END];
    RETURN NEW;
END $$
--;
CREATE TRIGGER people_reach BEFORE INSERT ON people
FOR EACH ROW EXECUTE FUNCTION people_reach()
--;
CREATE FUNCTION counter_bring(person uuid, place uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE people SET reach_places =
        array_remove(reach_places, '00000000-0000-0000-0000-000000000000') || place
    WHERE id = person AND NOT place = ANY (reach_places);
END $$
