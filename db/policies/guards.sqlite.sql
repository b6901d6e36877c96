-- What must hold whoever asks, on SQLite. The same rules stand in guards.postgresql.sql.
-- Statements end at a line of "--;". A refusal says "counter:" and its code.

-- Slots: the database books and releases the ticks of appointments itself.
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
        || char(48 + min(NEW.capacity - NEW.booked, 74))
        || substr(free, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
CREATE TRIGGER slots_line_update AFTER UPDATE OF capacity, booked ON slots
BEGIN
    UPDATE slot_days SET free = substr(free, 1, NEW.tick - first_tick)
        || char(48 + min(NEW.capacity - NEW.booked, 74))
        || substr(free, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
-- Cards: a step is an event; the card follows its events and nothing else moves it.
CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
WHEN NEW.state <> 'announced' OR NEW.version <> 0
BEGIN SELECT RAISE(ABORT, 'counter:card_wrong_state'); END
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND version = NEW.version - 1
        AND (
            (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
            OR (
                NEW.version > 1 AND NEW.from_state = state
                AND EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'card'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state
                )
            )
        )
    );
    SELECT RAISE(ABORT, 'counter:verification_missing')
    WHERE NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:already_handed_out')
    WHERE NEW.from_state = 'handed_out' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
END
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
BEGIN
    UPDATE cards SET state = NEW.to_state, version = NEW.version, location_id = NEW.location_id
    WHERE id = NEW.card_id;
END
--;
CREATE TRIGGER cards_follow BEFORE UPDATE OF state, location_id, version ON cards
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    ) OR NEW.version <> OLD.version + 1;
END
--;
CREATE TRIGGER cards_fixed BEFORE UPDATE OF document_number ON cards
WHEN NEW.document_number <> OLD.document_number
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_fixed BEFORE UPDATE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_stay BEFORE DELETE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER appointment_events_fixed BEFORE UPDATE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER appointment_events_stay BEFORE DELETE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- Hand-out: only after an accepted verification of this person by the same session.
CREATE TRIGGER hand_outs_verified BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> 'handed_out';
    SELECT RAISE(ABORT, 'counter:verification_missing') WHERE NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
        AND operator_id = NEW.operator_id AND session_id = NEW.session_id
        AND outcome = 'accepted' AND at <= NEW.at
    );
    SELECT RAISE(ABORT, 'counter:already_handed_out') WHERE EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:card_of_other_person') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND person_id = NEW.person_id
    );
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND state = 'presented'
        AND location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER hand_outs_undo BEFORE UPDATE ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        OLD.state <> 'handed_out' OR NEW.state <> 'undone'
        OR NEW.id <> OLD.id OR NEW.card_id <> OLD.card_id OR NEW.person_id <> OLD.person_id
        OR NEW.appointment_id <> OLD.appointment_id
        OR NEW.verification_id <> OLD.verification_id OR NEW.operator_id <> OLD.operator_id
        OR NEW.session_id <> OLD.session_id OR NEW.location_id <> OLD.location_id
        OR NEW.at <> OLD.at OR NEW.old_document <> OLD.old_document
        OR NEW.old_reference <> OLD.old_reference
        OR NEW.representative_id IS NOT OLD.representative_id;
END
--;
CREATE TRIGGER hand_outs_stay BEFORE DELETE ON hand_outs
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER receipts_fixed BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER receipts_stay BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_fixed BEFORE UPDATE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_stay BEFORE DELETE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- Queue: slices follow each other along the table of steps; they end or are voided once.
CREATE TRIGGER queue_entries_step BEFORE INSERT ON queue_entries
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE
        (NEW.previous_id IS NULL AND NEW.state <> 'waiting')
        OR (NEW.previous_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM queue_entries p JOIN state_steps s
            ON s.machine = 'queue' AND s.from_state = p.state AND s.to_state = NEW.state
            WHERE p.id = NEW.previous_id AND p.appointment_id = NEW.appointment_id
            AND p.ended_at IS NOT NULL
        ));
END
--;
CREATE TRIGGER queue_entries_end BEFORE UPDATE ON queue_entries
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.appointment_id <> OLD.appointment_id
        OR NEW.location_id <> OLD.location_id OR NEW.previous_id IS NOT OLD.previous_id
        OR NEW.state <> OLD.state OR NEW.started_at <> OLD.started_at
        OR NEW.desk_id IS NOT OLD.desk_id OR NEW.operator_id IS NOT OLD.operator_id
        OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
        OR OLD.voided_at IS NOT NULL;
END
--;
CREATE TRIGGER queue_entries_stay BEFORE DELETE ON queue_entries
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- Audit: entries are added at the end of their chain, and stay.
CREATE TRIGGER audit_next BEFORE INSERT ON audit
BEGIN
    SELECT RAISE(ABORT, 'counter:audit_order') WHERE NEW.number <> 1 + coalesce(
        (SELECT number FROM audit_heads WHERE chain = NEW.chain), 0
    ) OR length(NEW.hash) <> 32;
END
--;
CREATE TRIGGER audit_head AFTER INSERT ON audit
BEGIN
    INSERT INTO audit_heads (chain, number, hash) VALUES (NEW.chain, NEW.number, NEW.hash)
    ON CONFLICT (chain) DO UPDATE SET number = excluded.number, hash = excluded.hash;
END
--;
CREATE TRIGGER audit_heads_follow BEFORE UPDATE ON audit_heads
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.chain <> OLD.chain OR NOT EXISTS (
        SELECT 1 FROM audit WHERE chain = NEW.chain AND number = NEW.number
        AND hash = NEW.hash AND NEW.number = OLD.number + 1
    );
END
--;
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER audit_stay BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER state_steps_fixed BEFORE UPDATE ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER state_steps_stay BEFORE DELETE ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER state_steps_all BEFORE INSERT ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
