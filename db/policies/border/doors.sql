-- Doors: the few things that an operator may know or do beyond the rows within reach.

CREATE FUNCTION counter_accounts_at_work() RETURNS TABLE (id uuid, login text)
LANGUAGE sql STABLE AS $$ SELECT o.id, o.login FROM operators o WHERE o.is_active $$
--;
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
    IF NEW.login = session_user AND NOT counter_is_owner()
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
-- which cards that lie at the caller's place go to the halls of issuance days, and when their
-- guests are expected there: a vault sees neither the lists nor the guests of another place
CREATE FUNCTION counter_cards_for_days(here uuid, on_day date, begins timestamptz, ends timestamptz)
RETURNS TABLE (card_id uuid, starts_at timestamptz, hall text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF counter_at_service() AND counter_may('keep') AND here = ANY (counter_places()) THEN
        RETURN QUERY SELECT c.id, min(i.starts_at), min(l.name)
        FROM issuance_days d JOIN invitations i ON i.day_id = d.id
        JOIN cards c ON c.person_id = i.person_id
        JOIN locations l ON l.id = d.location_id
        WHERE c.location_id = here AND c.state IN ('in_stock', 'reserved')
        AND d.location_id <> here AND d.state NOT IN ('draft', 'closed', 'called_off')
        AND (d.day = on_day OR (d.transport_at >= begins AND d.transport_at < ends))
        AND i.state IN ('invited', 'accepted', 'other_time', 'unanswered')
        GROUP BY c.id;
    END IF;
END $$
--;
-- Somebody stands here with a V-number that is on file elsewhere: from now on this desk meets them.
-- The caller notes it in the audit trail, found or not; so many an hour only, by the server's clock.
CREATE FUNCTION counter_meet(number text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE who record; found_id uuid; lately bigint;
BEGIN
    SELECT * INTO who FROM border_reach WHERE login = session_user;
    IF NOT FOUND OR NOT who.at_service OR NOT who.may && ARRAY['see_people']
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    DELETE FROM border_meetings WHERE at < clock_timestamp() - interval '1 day';
    SELECT count(*) INTO lately FROM border_meetings
    WHERE login = session_user AND at > clock_timestamp() - interval '1 hour';
    IF lately >= 120 THEN PERFORM counter_refuse('not_permitted'); END IF;
    INSERT INTO border_meetings VALUES (session_user::text, clock_timestamp());
    SELECT id INTO found_id FROM people WHERE v_number = number;
    IF found_id IS NOT NULL THEN PERFORM counter_bring(found_id, who.home); END IF;
    RETURN found_id;
END $$
--;
-- whether a day is being brought home in this very statement, or was in this transaction
CREATE FUNCTION counter_brings_home() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM border_bringing WHERE xact = pg_current_xact_id()::text AND is_open);
END $$
--;
CREATE FUNCTION counter_brought_home() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN RETURN EXISTS (SELECT 1 FROM border_bringing WHERE xact = pg_current_xact_id()::text); END $$
--;
-- What operators of a package did without a network goes on record in their own names, by the hand
-- of whoever may merge: of nobody but the package's own operators, at no place but its own. Every
-- trigger judges it as it would have judged them.
CREATE FUNCTION counter_bring_home(package uuid, what text, lines jsonb) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE place uuid; done bigint;
BEGIN
    SELECT location_id INTO place FROM packages WHERE id = package;
    IF place IS NULL OR NOT counter_may('merge_day') OR NOT place = ANY (counter_places())
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    IF EXISTS (
        SELECT 1 FROM jsonb_array_elements(lines) AS l, jsonb_each_text(l) AS f
        WHERE (f.key = 'location_id' AND f.value <> place::text)
        OR (f.key IN ('operator_id', 'opened_by', 'first_id', 'second_id') AND f.value IS NOT NULL
            AND f.value <> counter_me()::text AND NOT EXISTS (
                SELECT 1 FROM package_operators o
                WHERE o.package_id = package AND o.operator_id::text = f.value))
    ) THEN PERFORM counter_refuse('not_permitted'); END IF;
    DELETE FROM border_bringing WHERE xact IN (
        SELECT b.xact FROM border_bringing b WHERE b.xact <> pg_current_xact_id()::text
        FOR UPDATE SKIP LOCKED);
    INSERT INTO border_bringing VALUES (pg_current_xact_id()::text, true)
    ON CONFLICT (xact) DO UPDATE SET is_open = true;
    IF what = 'steps' THEN
        UPDATE appointments a SET state = l ->> 'state', version = a.version + 1
        FROM jsonb_array_elements(lines) AS l
        WHERE a.id = (l ->> 'id')::uuid AND a.location_id = place;
    ELSIF what = 'outcomes' THEN
        UPDATE participant_services s SET outcome = l ->> 'outcome'
        FROM jsonb_array_elements(lines) AS l JOIN appointments a
            ON a.id = (l ->> 'appointment_id')::uuid AND a.location_id = place
        WHERE s.appointment_id = a.id AND s.position = (l ->> 'position')::int
        AND s.service = l ->> 'service';
    ELSIF what = 'undone' THEN
        UPDATE hand_outs h SET state = 'undone', undone_at = (l ->> 'undone_at')::timestamptz,
            undo_reason = l ->> 'undo_reason'
        FROM jsonb_array_elements(lines) AS l
        WHERE h.id = (l ->> 'id')::uuid AND h.location_id = place;
    ELSIF what = 'voided' THEN
        UPDATE queue_entries q SET voided_at = (l ->> 'voided_at')::timestamptz,
            void_reason = l ->> 'void_reason'
        FROM jsonb_array_elements(lines) AS l
        WHERE q.id = (l ->> 'id')::uuid AND q.location_id = place AND q.voided_at IS NULL;
    ELSIF what = 'counted' THEN
        UPDATE counts c SET closed_at = (l ->> 'closed_at')::timestamptz
        FROM jsonb_array_elements(lines) AS l
        WHERE c.id = (l ->> 'id')::uuid AND c.location_id = place;
    ELSIF what IN ('people', 'name_only', 'appointments', 'participants', 'participant_services',
        'tickets', 'queue_entries', 'verifications', 'hand_out_refusals', 'custody_events',
        'hand_outs', 'hand_out_details', 'receipts', 'surrendered_documents', 'custody_cases',
        'counts', 'count_lines', 'failed_scans') THEN
        EXECUTE format(
            'INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, l)).*'
            ' FROM jsonb_array_elements($1) WITH ORDINALITY AS x (l, n) ORDER BY n', what
        ) USING lines;
    ELSE PERFORM counter_refuse('not_permitted');
    END IF;
    GET DIAGNOSTICS done = ROW_COUNT;
    UPDATE border_bringing SET is_open = false WHERE xact = pg_current_xact_id()::text;
    RETURN done;
END $$
--;
-- On a hall's own server that works with a package: the newest moment on record, and how many acts
-- were not sealed for home yet. Everybody who works there is told, and nothing of anybody.
CREATE FUNCTION counter_offline_so_far() RETURNS TABLE (latest bigint, unsent bigint)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT
        (SELECT max(a.at_us) FROM audit a
            JOIN audit_heads h ON h.chain = a.chain AND h.number = a.number),
        (SELECT count(*) FROM hand_outs g WHERE g.at > coalesce(o.sent_at, o.opened_at))
            + (SELECT count(*) FROM hand_out_refusals r
                WHERE r.at > coalesce(o.sent_at, o.opened_at))
    FROM offline_office o;
END $$
--;
-- There the day is sealed for home whole, by whoever may bring days home: what everybody did.
CREATE FUNCTION counter_take_home(what text) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT counter_may('merge_day') OR NOT EXISTS (SELECT 1 FROM offline_office)
        OR what NOT IN ('people', 'name_only', 'appointments', 'participants',
            'participant_services', 'tickets', 'queue_entries', 'verifications', 'hand_outs',
            'hand_out_details', 'receipts', 'surrendered_documents', 'hand_out_refusals',
            'custody_events', 'custody_cases', 'counts', 'count_lines', 'failed_scans',
            'offline_people', 'cards', 'audit')
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN QUERY EXECUTE format('SELECT to_jsonb(t) FROM %I t', what);
END $$
