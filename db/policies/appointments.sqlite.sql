-- Slots and appointments: the database books and releases the ticks itself.

CREATE TRIGGER appointments_take AFTER INSERT ON appointments
WHEN NEW.state IN ('held', 'booked')
BEGIN
    UPDATE slots SET booked = booked + NEW.places
    WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks;
    SELECT RAISE(ABORT, 'counter:slot_closed') WHERE (
        SELECT count(*) FROM slots JOIN slot_days ON slot_days.id = slots.slot_day_id
        WHERE slot_day_id = NEW.slot_day_id AND location_id = NEW.location_id
        AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks AND capacity > 0
    ) <> NEW.ticks;
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, NULL, NEW.state);
END
--;
CREATE TRIGGER appointments_first_state BEFORE INSERT ON appointments
WHEN NEW.state NOT IN ('held', 'booked')
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER appointments_step BEFORE UPDATE ON appointments
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state = OLD.state OR NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'appointment'
        AND from_state = OLD.state AND to_state = NEW.state
    );
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.uid <> OLD.uid OR NEW.sequence <> OLD.sequence
        OR NEW.code <> OLD.code OR NEW.location_id <> OLD.location_id
        OR NEW.service <> OLD.service OR NEW.slot_day_id <> OLD.slot_day_id
        OR NEW.tick <> OLD.tick OR NEW.ticks <> OLD.ticks OR NEW.places <> OLD.places
        OR NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at;
END
--;
CREATE TRIGGER appointments_stepped AFTER UPDATE ON appointments
BEGIN
    UPDATE slots SET booked = booked - NEW.places
    WHERE NEW.state IN ('cancelled', 'moved', 'released_not_needed')
    AND slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks;
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, OLD.state, NEW.state);
END
--;
CREATE TRIGGER appointments_stay BEFORE DELETE ON appointments
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER participants_stay BEFORE DELETE ON participants
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER participants_fixed BEFORE UPDATE ON participants
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER slots_line_insert AFTER INSERT ON slots
BEGIN
    UPDATE slot_days SET free = substr(free, 1, NEW.tick - first_tick)
        || char(48 + min(NEW.capacity - NEW.booked - NEW.cooling, 74))
        || substr(free, NEW.tick - first_tick + 2),
        free_public = substr(free_public, 1, NEW.tick - first_tick)
        || char(48 + max(0, min(
            min(NEW.capacity, NEW.open_public) - NEW.booked - NEW.cooling, 74)))
        || substr(free_public, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
CREATE TRIGGER slots_line_update AFTER UPDATE OF capacity, open_public, booked, cooling ON slots
BEGIN
    UPDATE slot_days SET free = substr(free, 1, NEW.tick - first_tick)
        || char(48 + min(NEW.capacity - NEW.booked - NEW.cooling, 74))
        || substr(free, NEW.tick - first_tick + 2),
        free_public = substr(free_public, 1, NEW.tick - first_tick)
        || char(48 + max(0, min(
            min(NEW.capacity, NEW.open_public) - NEW.booked - NEW.cooling, 74)))
        || substr(free_public, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
CREATE TRIGGER appointment_events_fixed BEFORE UPDATE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER appointment_events_stay BEFORE DELETE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
