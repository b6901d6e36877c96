-- What must hold whoever asks, on PostgreSQL. The same rules stand in guards.sqlite.sql.
-- Statements end at a line of "--;". A refusal says "counter:" and its code.

CREATE FUNCTION counter_refuse(code text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION USING MESSAGE = 'counter:' || code, ERRCODE = 'check_violation'; END $$
--;
CREATE FUNCTION counter_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM counter_refuse('append_only'); RETURN NULL; END $$
--;
-- Slots: the database books and releases the ticks of appointments itself.
CREATE FUNCTION appointments_take() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE taken integer;
BEGIN
    IF NEW.state NOT IN ('held', 'booked') THEN PERFORM counter_refuse('wrong_state'); END IF;
    UPDATE slots SET booked = booked + NEW.places
    WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks
    AND capacity > 0
    AND EXISTS (
        SELECT 1 FROM slot_days d WHERE d.id = NEW.slot_day_id AND d.location_id = NEW.location_id
    );
    GET DIAGNOSTICS taken = ROW_COUNT;
    IF taken <> NEW.ticks THEN PERFORM counter_refuse('slot_closed'); END IF;
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, NULL, NEW.state);
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_take AFTER INSERT ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_take()
--;
CREATE FUNCTION appointments_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF NEW.state = OLD.state OR NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'appointment'
        AND from_state = OLD.state AND to_state = NEW.state
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF (NEW.id, NEW.uid, NEW.sequence, NEW.code, NEW.location_id, NEW.service, NEW.slot_day_id,
        NEW.tick, NEW.ticks, NEW.places, NEW.starts_at, NEW.ends_at)
        IS DISTINCT FROM
       (OLD.id, OLD.uid, OLD.sequence, OLD.code, OLD.location_id, OLD.service, OLD.slot_day_id,
        OLD.tick, OLD.ticks, OLD.places, OLD.starts_at, OLD.ends_at)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER appointments_step BEFORE UPDATE ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_step()
--;
CREATE FUNCTION appointments_stepped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state IN ('cancelled', 'moved', 'released_not_needed') THEN
        UPDATE slots SET booked = booked - NEW.places
        WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks;
    END IF;
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, OLD.state, NEW.state);
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_stepped AFTER UPDATE ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_stepped()
--;
CREATE TRIGGER appointments_stay BEFORE DELETE ON appointments
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participants_stay BEFORE UPDATE OR DELETE ON participants
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION slots_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE slot_days d SET free = l.line
    FROM (
        SELECT s.slot_day_id,
            string_agg(chr(48 + least(s.capacity - s.booked, 74)), '' ORDER BY s.tick) AS line
        FROM slots s WHERE s.slot_day_id IN (SELECT slot_day_id FROM touched)
        GROUP BY s.slot_day_id
    ) l
    WHERE d.id = l.slot_day_id AND d.free <> l.line;
    RETURN NULL;
END $$
--;
CREATE TRIGGER slots_line_insert AFTER INSERT ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
CREATE TRIGGER slots_line_update AFTER UPDATE ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
-- Cards: a step is an event; the card follows its events and nothing else moves it.
CREATE FUNCTION cards_first_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'announced' OR NEW.version <> 0 THEN
        PERFORM counter_refuse('card_wrong_state');
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
FOR EACH ROW EXECUTE FUNCTION cards_first_state()
--;
CREATE FUNCTION custody_events_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, version INTO held FROM cards WHERE id = NEW.card_id FOR UPDATE;
    IF held.version IS NULL OR held.version <> NEW.version - 1 OR NOT (
        (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
        OR (NEW.version > 1 AND NEW.from_state = held.state AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'card'
            AND from_state = NEW.from_state AND to_state = NEW.to_state))
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    IF NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF NEW.from_state = 'handed_out' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('already_handed_out'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_step()
--;
CREATE FUNCTION custody_events_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cards SET state = NEW.to_state, version = NEW.version, location_id = NEW.location_id
    WHERE id = NEW.card_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_move()
--;
CREATE FUNCTION cards_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.document_number <> OLD.document_number THEN PERFORM counter_refuse('append_only'); END IF;
    IF (NEW.state, NEW.location_id, NEW.version)
        IS DISTINCT FROM (OLD.state, OLD.location_id, OLD.version)
    AND (NEW.version <> OLD.version + 1 OR NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    )) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_follow BEFORE UPDATE ON cards
FOR EACH ROW EXECUTE FUNCTION cards_follow()
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_stay BEFORE UPDATE OR DELETE ON custody_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointment_events_stay BEFORE UPDATE OR DELETE ON appointment_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
-- Hand-out: only after an accepted verification of this person by the same session.
CREATE FUNCTION hand_outs_verified() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    IF NEW.state <> 'handed_out' THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
        AND operator_id = NEW.operator_id AND session_id = NEW.session_id
        AND outcome = 'accepted' AND at <= NEW.at
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    SELECT state, location_id, person_id INTO held FROM cards WHERE id = NEW.card_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out')
    THEN PERFORM counter_refuse('already_handed_out'); END IF;
    IF held.person_id IS DISTINCT FROM NEW.person_id
    THEN PERFORM counter_refuse('card_of_other_person'); END IF;
    IF held.state <> 'presented' OR held.location_id <> NEW.location_id
    THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_verified BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_verified()
--;
CREATE FUNCTION hand_outs_undo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'handed_out' OR NEW.state <> 'undone'
        OR (NEW.id, NEW.card_id, NEW.person_id, NEW.appointment_id, NEW.verification_id,
            NEW.operator_id, NEW.session_id, NEW.location_id, NEW.at, NEW.old_document,
            NEW.old_reference, NEW.representative_id)
        IS DISTINCT FROM
           (OLD.id, OLD.card_id, OLD.person_id, OLD.appointment_id, OLD.verification_id,
            OLD.operator_id, OLD.session_id, OLD.location_id, OLD.at, OLD.old_document,
            OLD.old_reference, OLD.representative_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_undo BEFORE UPDATE ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_undo()
--;
CREATE TRIGGER hand_outs_stay BEFORE DELETE ON hand_outs
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER receipts_stay BEFORE UPDATE OR DELETE ON receipts
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER verifications_stay BEFORE UPDATE OR DELETE ON verifications
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
-- Queue: slices follow each other along the table of steps; they end or are voided once.
CREATE FUNCTION queue_entries_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.previous_id IS NULL AND NEW.state <> 'waiting')
        OR (NEW.previous_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM queue_entries p JOIN state_steps s
            ON s.machine = 'queue' AND s.from_state = p.state AND s.to_state = NEW.state
            WHERE p.id = NEW.previous_id AND p.appointment_id = NEW.appointment_id
            AND p.ended_at IS NOT NULL))
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER queue_entries_step BEFORE INSERT ON queue_entries
FOR EACH ROW EXECUTE FUNCTION queue_entries_step()
--;
CREATE FUNCTION queue_entries_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.appointment_id, NEW.location_id, NEW.previous_id, NEW.state, NEW.started_at,
        NEW.desk_id, NEW.operator_id)
        IS DISTINCT FROM
       (OLD.id, OLD.appointment_id, OLD.location_id, OLD.previous_id, OLD.state, OLD.started_at,
        OLD.desk_id, OLD.operator_id)
        OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
        OR OLD.voided_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER queue_entries_end BEFORE UPDATE ON queue_entries
FOR EACH ROW EXECUTE FUNCTION queue_entries_end()
--;
CREATE TRIGGER queue_entries_stay BEFORE DELETE ON queue_entries
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
-- Audit: entries are added at the end of their chain with the right hash, and stay.
CREATE FUNCTION audit_next() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head record;
BEGIN
    SELECT number, hash INTO head FROM audit_heads WHERE chain = NEW.chain FOR UPDATE;
    IF NEW.number <> 1 + coalesce(head.number, 0)
        OR NEW.hash <> sha256(
            coalesce(head.hash, decode(repeat('00', 32), 'hex')) || convert_to(concat_ws(
                chr(31), NEW.chain, NEW.number, NEW.at_us, NEW.actor, NEW.action, NEW.subject,
                coalesce(NEW.gesture, ''), NEW.facts), 'UTF8'))
    THEN PERFORM counter_refuse('audit_order'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER audit_next BEFORE INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_next()
--;
CREATE FUNCTION audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_heads (chain, number, hash) VALUES (NEW.chain, NEW.number, NEW.hash)
    ON CONFLICT (chain) DO UPDATE SET number = excluded.number, hash = excluded.hash;
    RETURN NULL;
END $$
--;
CREATE TRIGGER audit_head AFTER INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_head()
--;
CREATE FUNCTION audit_heads_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.chain <> OLD.chain OR NEW.number <> OLD.number + 1 OR NOT EXISTS (
        SELECT 1 FROM audit WHERE chain = NEW.chain AND number = NEW.number AND hash = NEW.hash
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER audit_heads_follow BEFORE UPDATE ON audit_heads
FOR EACH ROW EXECUTE FUNCTION audit_heads_follow()
--;
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_stay BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_whole BEFORE TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER state_steps_stay BEFORE INSERT OR UPDATE OR DELETE ON state_steps
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_heads_whole BEFORE TRUNCATE ON audit_heads
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER state_steps_whole BEFORE TRUNCATE ON state_steps
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointments_whole BEFORE TRUNCATE ON appointments
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointment_events_whole BEFORE TRUNCATE ON appointment_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participants_whole BEFORE TRUNCATE ON participants
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER cards_whole BEFORE TRUNCATE ON cards
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_whole BEFORE TRUNCATE ON custody_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER verifications_whole BEFORE TRUNCATE ON verifications
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_outs_whole BEFORE TRUNCATE ON hand_outs
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER receipts_whole BEFORE TRUNCATE ON receipts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER queue_entries_whole BEFORE TRUNCATE ON queue_entries
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
