-- A card that is set aside for a visit is tied to it as long as it is to be held there for this
-- person: it goes with a visit that is moved at its place, and is free when the visit falls away or
-- is over. Nobody puts it back by that: its state stays, and who keeps the store gives it back.

CREATE FUNCTION cards_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM appointments WHERE id = NEW.reserved_visit FOR SHARE;
    IF NOT EXISTS (
        SELECT 1 FROM appointments AS visit
        JOIN participants AS who ON who.appointment_id = visit.id AND who.person_id = NEW.person_id
        WHERE visit.id = NEW.reserved_visit AND visit.location_id = NEW.location_id
        AND visit.state IN ('held', 'booked', 'arrived', 'in_service')
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_reserved BEFORE UPDATE ON cards FOR EACH ROW
WHEN (NEW.reserved_visit IS NOT NULL AND NEW.reserved_visit IS DISTINCT FROM OLD.reserved_visit)
EXECUTE FUNCTION cards_reserved()
--;
CREATE FUNCTION appointments_free_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cards SET reserved_visit = NULL, reserved_for = NULL WHERE reserved_visit = NEW.id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_free_cards AFTER UPDATE ON appointments FOR EACH ROW
WHEN (NEW.state <> OLD.state
    AND NEW.state IN ('cancelled', 'released_not_needed', 'no_show', 'fulfilled'))
EXECUTE FUNCTION appointments_free_cards()
--;
CREATE FUNCTION participant_services_free_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM participant_services AS rest WHERE rest.appointment_id = NEW.appointment_id
        AND rest.position = NEW.position AND rest.outcome IN ('due', 'done', 'refused')
    ) THEN
        UPDATE cards SET reserved_visit = NULL, reserved_for = NULL
        WHERE reserved_visit = NEW.appointment_id AND person_id = (
            SELECT person_id FROM participants
            WHERE appointment_id = NEW.appointment_id AND position = NEW.position
        );
    END IF;
    RETURN NULL;
END $$
--;
CREATE TRIGGER participant_services_free_cards AFTER UPDATE ON participant_services FOR EACH ROW
WHEN (NEW.outcome <> OLD.outcome AND NEW.outcome IN ('withdrawn', 'not_needed', 'absent'))
EXECUTE FUNCTION participant_services_free_cards()
--;
CREATE FUNCTION participants_take_cards() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE made record;
BEGIN
    SELECT a.id, a.uid, a.sequence, a.location_id, (a.starts_at AT TIME ZONE l.zone)::date AS day
    INTO made FROM appointments a JOIN locations l ON l.id = a.location_id
    WHERE a.id = NEW.appointment_id;
    IF made.sequence > 0 THEN
        UPDATE cards SET
            reserved_for = CASE WHEN cards.location_id = made.location_id THEN made.day END,
            reserved_visit = CASE WHEN cards.location_id = made.location_id THEN made.id END
        FROM appointments AS was
        WHERE cards.person_id = NEW.person_id AND was.id = cards.reserved_visit
        AND was.uid = made.uid AND was.state = 'moved' AND was.id <> made.id;
    END IF;
    RETURN NULL;
END $$
--;
CREATE TRIGGER participants_take_cards AFTER INSERT ON participants
FOR EACH ROW EXECUTE FUNCTION participants_take_cards()
