-- Doors: the few things that an operator may know or do beyond the rows within reach.

CREATE FUNCTION counter_login_of(account uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN (SELECT login FROM operators WHERE id = account); END $$
--;
-- whether the session may look after an account: of its own places, and never its own; who keeps
-- the register of mandates looks after partners' accounts
CREATE FUNCTION counter_manages(account text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN counter_is_owner() OR EXISTS (
        SELECT 1 FROM operators o JOIN locations l ON l.id = o.location_id
        JOIN organisations g ON g.id = l.organisation_id
        WHERE o.login = account AND o.login <> session_user::text
        AND o.location_id = ANY (counter_places()) AND (counter_may('manage_operators')
            OR (counter_may('manage_mandates') AND g.kind <> 'immigration_service'))
    );
END $$
--;
-- nobody widens his own rights, nor gives what an account of his organisation may not have
CREATE FUNCTION operator_roles_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT counter_manages(counter_login_of(
        CASE WHEN TG_OP = 'DELETE' THEN OLD.operator_id ELSE NEW.operator_id END))
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$
--;
CREATE TRIGGER operator_roles_others BEFORE INSERT OR UPDATE OR DELETE ON operator_roles
FOR EACH ROW EXECUTE FUNCTION operator_roles_others()
--;
CREATE FUNCTION operators_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.login = session_user::text AND NOT counter_is_owner()
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER operators_others BEFORE UPDATE ON operators
FOR EACH ROW EXECUTE FUNCTION operators_others()
--;
-- whose program lets others in writes in the name of those clients, and in no person's
CREATE FUNCTION counter_speaks_for(client text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN counter_may('plan')
        AND EXISTS (SELECT 1 FROM clients c WHERE c.id::text = client AND c.is_active);
END $$
--;
-- where a visit is whose code or identifier somebody shows at the wrong desk; no name, no service
CREATE FUNCTION counter_elsewhere(visit uuid)
RETURNS TABLE (location_id uuid, starts_at timestamptz) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF counter_at_service() AND counter_may('check_in', 'call') THEN
        RETURN QUERY SELECT a.location_id, a.starts_at FROM appointments a WHERE a.id = visit;
    END IF;
END $$
--;
-- whose a card is that somebody scans where it does not lie; its location and nothing of its holder
CREATE FUNCTION counter_card_elsewhere(number text) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF counter_at_service() AND counter_may('keep') THEN
        RETURN (SELECT c.location_id FROM cards c WHERE c.document_number = number);
    END IF;
    RETURN NULL;
END $$
--;
-- Somebody stands here with a V-number that is on file elsewhere: from now on this desk meets them.
-- The caller notes it in the audit trail, found or not; so many an hour only, by the server's clock.
CREATE FUNCTION counter_meet(number text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE who record; found_id uuid; lately bigint;
BEGIN
    SELECT * INTO who FROM border_reach WHERE login = session_user::text;
    IF NOT FOUND OR NOT who.at_service OR NOT who.may && ARRAY['see_people']
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    DELETE FROM border_meetings WHERE at < clock_timestamp() - interval '1 day';
    SELECT count(*) INTO lately FROM border_meetings
    WHERE login = session_user::text AND at > clock_timestamp() - interval '1 hour';
    IF lately >= 120 THEN PERFORM counter_refuse('not_permitted'); END IF;
    INSERT INTO border_meetings VALUES (session_user::text, clock_timestamp());
    SELECT id INTO found_id FROM people WHERE v_number = number;
    IF found_id IS NOT NULL THEN PERFORM counter_bring(found_id, who.home); END IF;
    RETURN found_id;
END $$
