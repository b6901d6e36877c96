-- Slots and appointments: the database books and releases the ticks itself.

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
    UPDATE slot_days d SET free = l.line, free_public = l.line_public
    FROM (
        SELECT s.slot_day_id,
            string_agg(chr(48 + least(s.capacity - s.booked - s.cooling, 74)), ''
                ORDER BY s.tick) AS line,
            string_agg(chr(48 + greatest(0, least(
                least(s.capacity, s.open_public) - s.booked - s.cooling, 74))), ''
                ORDER BY s.tick) AS line_public
        FROM slots s WHERE s.slot_day_id IN (SELECT slot_day_id FROM touched)
        GROUP BY s.slot_day_id
    ) l
    WHERE d.id = l.slot_day_id AND (d.free, d.free_public) <> (l.line, l.line_public);
    RETURN NULL;
END $$
--;
CREATE TRIGGER slots_line_insert AFTER INSERT ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
CREATE TRIGGER slots_line_update AFTER UPDATE ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
CREATE TRIGGER appointment_events_stay BEFORE UPDATE OR DELETE ON appointment_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointments_whole BEFORE TRUNCATE ON appointments
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointment_events_whole BEFORE TRUNCATE ON appointment_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participants_whole BEFORE TRUNCATE ON participants
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
