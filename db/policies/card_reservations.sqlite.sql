-- A card that is set aside for a visit is tied to it as long as it is to be held there for this
-- person: it goes with a visit that is moved at its place, and is free when the visit falls away or
-- is over. Nobody puts it back by that: its state stays, and who keeps the store gives it back.

CREATE TRIGGER cards_reserved BEFORE UPDATE OF reserved_visit ON cards
WHEN NEW.reserved_visit IS NOT NULL AND NEW.reserved_visit IS NOT OLD.reserved_visit
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM appointments AS visit
        JOIN participants AS who ON who.appointment_id = visit.id AND who.person_id = NEW.person_id
        WHERE visit.id = NEW.reserved_visit AND visit.location_id = NEW.location_id
        AND visit.state IN ('held', 'booked', 'arrived', 'in_service')
    );
END
--;
CREATE TRIGGER appointments_free_cards AFTER UPDATE OF state ON appointments
WHEN NEW.state IN ('cancelled', 'released_not_needed', 'no_show', 'fulfilled')
BEGIN
    UPDATE cards SET reserved_visit = NULL, reserved_for = NULL WHERE reserved_visit = NEW.id;
END
--;
CREATE TRIGGER participant_services_free_cards AFTER UPDATE OF outcome ON participant_services
WHEN NEW.outcome IN ('withdrawn', 'not_needed', 'absent') AND NOT EXISTS (
    SELECT 1 FROM participant_services AS rest WHERE rest.appointment_id = NEW.appointment_id
    AND rest.position = NEW.position AND rest.outcome IN ('due', 'done', 'refused')
)
BEGIN
    UPDATE cards SET reserved_visit = NULL, reserved_for = NULL
    WHERE reserved_visit = NEW.appointment_id AND person_id = (
        SELECT person_id FROM participants
        WHERE appointment_id = NEW.appointment_id AND position = NEW.position
    );
END
--;
-- SQLite knows no time zones: the day is that of Dutch winter time, as for mandates.
CREATE TRIGGER participants_take_cards AFTER INSERT ON participants
WHEN EXISTS (SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND sequence > 0)
BEGIN
    UPDATE cards SET
        reserved_for = (
            SELECT date(made.starts_at, '+1 hour') FROM appointments AS made
            WHERE made.id = NEW.appointment_id AND made.location_id = cards.location_id
        ),
        reserved_visit = (
            SELECT made.id FROM appointments AS made
            WHERE made.id = NEW.appointment_id AND made.location_id = cards.location_id
        )
    WHERE person_id = NEW.person_id AND reserved_visit = (
        SELECT old.id FROM appointments AS made JOIN appointments AS old
        ON old.uid = made.uid AND old.state = 'moved' AND old.id <> made.id
        WHERE made.id = NEW.appointment_id AND old.id = cards.reserved_visit
    );
END
