-- Contacts: procedures and avoided visits only grow; what was found needless goes along its steps.

CREATE TRIGGER procedures_fixed BEFORE UPDATE ON procedures
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER procedures_stay BEFORE DELETE ON procedures
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER avoided_visits_fixed BEFORE UPDATE ON avoided_visits
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER avoided_visits_stay BEFORE DELETE ON avoided_visits
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER avoided_visits_made BEFORE INSERT ON avoided_visits
BEGIN
    -- REPLACE deletes what stands in its way, and that is a deletion too
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE EXISTS (SELECT 1 FROM avoided_visits WHERE id = NEW.id);
    -- what was given back was given back: the visit, or this person's part of it
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.saving = 'released' AND NEW.undoes_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM appointments AS visit
        JOIN participants AS guest ON guest.appointment_id = visit.id
        WHERE visit.id = NEW.appointment_id AND guest.person_id = NEW.person_id
        AND visit.location_id = NEW.location_id
        AND (visit.state = 'released_not_needed' OR NOT EXISTS (
            SELECT 1 FROM participant_services AS due WHERE due.appointment_id = visit.id
            AND due.position = guest.position AND due.outcome <> 'withdrawn'
        ))
    );
    -- an entry is taken back once, by its mirror
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.undoes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM avoided_visits AS made WHERE made.id = NEW.undoes_id
        AND made.undoes_id IS NULL AND made.saving = NEW.saving AND made.contact = NEW.contact
        AND made.rule = NEW.rule AND made.person_id = NEW.person_id
        AND made.location_id = NEW.location_id AND made.day = NEW.day
        AND made.appointment_id IS NEW.appointment_id AND made.visits = -NEW.visits
        AND made.metres IS -NEW.metres AND made.minutes IS -NEW.minutes
    );
END
--;
CREATE TRIGGER needless_visits_made BEFORE INSERT ON needless_visits
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> 'open' OR EXISTS (
        SELECT 1 FROM needless_visits WHERE appointment_id = NEW.appointment_id
        AND person_id = NEW.person_id AND service = NEW.service
    );
    SELECT RAISE(ABORT, 'counter:not_found') WHERE NOT EXISTS (
        SELECT 1 FROM participants AS guest
        JOIN participant_services AS due ON due.appointment_id = guest.appointment_id
            AND due.position = guest.position
        JOIN appointments AS visit ON visit.id = guest.appointment_id
        WHERE guest.appointment_id = NEW.appointment_id AND guest.person_id = NEW.person_id
        AND due.service = NEW.service AND visit.location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER needless_visits_step BEFORE UPDATE ON needless_visits
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.appointment_id <> OLD.appointment_id OR NEW.person_id <> OLD.person_id
        OR NEW.service <> OLD.service OR NEW.location_id <> OLD.location_id;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'needless'
        AND from_state = OLD.state AND to_state = NEW.state
    );
    -- what was decided rests; what is open may be found again, on another ground
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.state = OLD.state AND OLD.state <> 'open';
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.state = 'released' AND NOT EXISTS (
        SELECT 1 FROM appointments AS visit
        JOIN participants AS guest ON guest.appointment_id = visit.id
        WHERE visit.id = NEW.appointment_id AND guest.person_id = NEW.person_id
        AND (visit.state = 'released_not_needed' OR NOT EXISTS (
            SELECT 1 FROM participant_services AS due WHERE due.appointment_id = visit.id
            AND due.position = guest.position AND due.outcome <> 'withdrawn'
        ))
    );
END
--;
CREATE TRIGGER needless_visits_stay BEFORE DELETE ON needless_visits
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
