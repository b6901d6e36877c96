-- Days that were summed up for reports are forgotten when something of theirs changes: what is shown
-- is then counted from the cases again, and the day is summed up anew at night.

CREATE TRIGGER appointments_figures_change AFTER UPDATE OF state, starts_at, ends_at, location_id, service, lead ON appointments
WHEN NEW.state IN ('fulfilled', 'no_show') OR OLD.state IN ('fulfilled', 'no_show')
BEGIN
    DELETE FROM summed_days WHERE location_id = OLD.location_id
    AND ends > OLD.starts_at AND begins <= OLD.starts_at;
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.starts_at AND begins <= NEW.starts_at;
END
--;
CREATE TRIGGER queue_entries_figures_begin AFTER INSERT ON queue_entries
WHEN NEW.ended_at IS NOT NULL
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.started_at AND begins <= NEW.started_at;
END
--;
CREATE TRIGGER queue_entries_figures_change AFTER UPDATE OF ended_at, voided_at ON queue_entries
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.started_at AND begins <= NEW.started_at;
END
--;
CREATE TRIGGER desk_slices_figures_begin AFTER INSERT ON desk_slices
WHEN NEW.ended_at IS NOT NULL
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.started_at AND begins <= NEW.started_at;
END
--;
CREATE TRIGGER desk_slices_figures_change AFTER UPDATE OF ended_at ON desk_slices
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.started_at AND begins <= NEW.started_at;
END
--;
CREATE TRIGGER hand_outs_figures_begin AFTER INSERT ON hand_outs
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.at AND begins <= NEW.at;
END
--;
CREATE TRIGGER hand_outs_figures_change AFTER UPDATE OF state ON hand_outs
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id
    AND ends > NEW.at AND begins <= NEW.at;
END
--;
CREATE TRIGGER verifications_figures_begin AFTER INSERT ON verifications
BEGIN
    DELETE FROM summed_days WHERE location_id = (SELECT location_id FROM appointments WHERE id = NEW.appointment_id)
    AND ends > NEW.at AND begins <= NEW.at;
END
--;
CREATE TRIGGER hand_out_refusals_figures_begin AFTER INSERT ON hand_out_refusals
BEGIN
    DELETE FROM summed_days WHERE location_id = (SELECT location_id FROM appointments WHERE id = NEW.appointment_id)
    AND ends > NEW.at AND begins <= NEW.at;
END
--;
CREATE TRIGGER deliveries_figures_begin AFTER INSERT ON deliveries
WHEN NEW.sent_at IS NOT NULL
BEGIN
    DELETE FROM summed_days WHERE location_id = (SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id)
    AND ends > NEW.sent_at AND begins <= NEW.sent_at;
END
--;
CREATE TRIGGER deliveries_figures_change AFTER UPDATE OF sent_at ON deliveries
WHEN NEW.sent_at IS NOT NULL OR OLD.sent_at IS NOT NULL
BEGIN
    DELETE FROM summed_days WHERE location_id = (SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id)
    AND ends > OLD.sent_at AND begins <= OLD.sent_at;
    DELETE FROM summed_days WHERE location_id = (SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id)
    AND ends > NEW.sent_at AND begins <= NEW.sent_at;
END
--;
-- an entry of the record counts on its day, whenever it is written
CREATE TRIGGER avoided_visits_figures_begin AFTER INSERT ON avoided_visits
BEGIN
    DELETE FROM summed_days WHERE location_id = NEW.location_id AND day = NEW.day;
END
--;
CREATE TRIGGER locations_figures_change AFTER UPDATE OF code, zone, organisation_id ON locations
BEGIN DELETE FROM summed_days WHERE location_id = NEW.id; END
--;
CREATE TRIGGER desks_figures_change AFTER UPDATE OF name ON desks
BEGIN DELETE FROM summed_days WHERE location_id = NEW.location_id; END
--;
CREATE TRIGGER organisations_figures_change AFTER UPDATE OF kind ON organisations
BEGIN
    DELETE FROM summed_days WHERE location_id IN (
        SELECT id FROM locations WHERE organisation_id = NEW.id);
END
--;
CREATE TRIGGER first_free_times_rest BEFORE UPDATE ON first_free_times
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER first_free_times_stay BEFORE DELETE ON first_free_times
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
