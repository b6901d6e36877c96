-- Contacts: procedures and avoided visits only grow; what was found needless goes along its steps.

CREATE TRIGGER procedures_stay BEFORE UPDATE OR DELETE ON procedures
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER procedures_whole BEFORE TRUNCATE ON procedures
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER avoided_visits_stay BEFORE UPDATE OR DELETE ON avoided_visits
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER avoided_visits_whole BEFORE TRUNCATE ON avoided_visits
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION contacts_given_back(visit_id uuid, who uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM appointments AS visit
        JOIN participants AS guest ON guest.appointment_id = visit.id
        WHERE visit.id = visit_id AND guest.person_id = who
        AND (visit.state = 'released_not_needed' OR NOT EXISTS (
            SELECT 1 FROM participant_services AS due WHERE due.appointment_id = visit.id
            AND due.position = guest.position AND due.outcome <> 'withdrawn'
        ))
    )
$$
--;
CREATE FUNCTION avoided_visits_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- what was given back was given back: the visit, or this person's part of it
    IF NEW.saving = 'released' AND NEW.undoes_id IS NULL AND NOT (
        contacts_given_back(NEW.appointment_id, NEW.person_id) AND EXISTS (
            SELECT 1 FROM appointments AS visit WHERE visit.id = NEW.appointment_id
            AND visit.location_id = NEW.location_id
        )
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- an entry is taken back once, by its mirror
    IF NEW.undoes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM avoided_visits AS made WHERE made.id = NEW.undoes_id
        AND made.undoes_id IS NULL AND made.saving = NEW.saving AND made.contact = NEW.contact
        AND made.rule = NEW.rule AND made.person_id = NEW.person_id
        AND made.location_id = NEW.location_id AND made.day = NEW.day
        AND made.appointment_id IS NOT DISTINCT FROM NEW.appointment_id
        AND made.visits = -NEW.visits AND made.metres IS NOT DISTINCT FROM -NEW.metres
        AND made.minutes IS NOT DISTINCT FROM -NEW.minutes
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER avoided_visits_made BEFORE INSERT ON avoided_visits
FOR EACH ROW EXECUTE FUNCTION avoided_visits_made()
--;
CREATE FUNCTION needless_visits_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'open' THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM participants AS guest
        JOIN participant_services AS due ON due.appointment_id = guest.appointment_id
            AND due.position = guest.position
        JOIN appointments AS visit ON visit.id = guest.appointment_id
        WHERE guest.appointment_id = NEW.appointment_id AND guest.person_id = NEW.person_id
        AND due.service = NEW.service AND visit.location_id = NEW.location_id
    ) THEN PERFORM counter_refuse('not_found'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER needless_visits_made BEFORE INSERT ON needless_visits
FOR EACH ROW EXECUTE FUNCTION needless_visits_made()
--;
CREATE FUNCTION needless_visits_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.appointment_id <> OLD.appointment_id OR NEW.person_id <> OLD.person_id
        OR NEW.service <> OLD.service OR NEW.location_id <> OLD.location_id
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'needless'
        AND from_state = OLD.state AND to_state = NEW.state
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- what was decided rests; what is open may be found again, on another ground
    IF NEW.state = OLD.state AND OLD.state <> 'open' THEN
        PERFORM counter_refuse('append_only');
    END IF;
    IF NEW.state = 'released' AND NOT contacts_given_back(NEW.appointment_id, NEW.person_id)
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER needless_visits_step BEFORE UPDATE ON needless_visits
FOR EACH ROW EXECUTE FUNCTION needless_visits_step()
--;
CREATE TRIGGER needless_visits_stay BEFORE DELETE ON needless_visits
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER needless_visits_whole BEFORE TRUNCATE ON needless_visits
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
