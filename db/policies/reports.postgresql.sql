-- Days that were summed up for reports are forgotten when something of theirs changes: what is shown
-- is then counted from the cases again, and the day is summed up anew at night.

-- Whoever sums a day up holds the location's lock meanwhile; it is a day that ended two hours ago, so
-- that only changes of what is over wait for it.
CREATE FUNCTION figures_forget(place uuid, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF moment < now() - interval '1 hour' THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || place, 0));
    END IF;
    DELETE FROM summed_days WHERE location_id = place AND ends > moment AND begins <= moment;
END $$
--;
CREATE FUNCTION appointments_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(OLD.location_id, OLD.starts_at);
    PERFORM figures_forget(NEW.location_id, NEW.starts_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_figures_change AFTER UPDATE OF state, starts_at, ends_at, location_id, service, lead ON appointments
FOR EACH ROW WHEN (NEW.state IN ('fulfilled', 'no_show') OR OLD.state IN ('fulfilled', 'no_show')) EXECUTE FUNCTION appointments_figures_change()
--;
CREATE FUNCTION queue_entries_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.started_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER queue_entries_figures_begin AFTER INSERT ON queue_entries
FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION queue_entries_figures_begin()
--;
CREATE FUNCTION queue_entries_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.started_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER queue_entries_figures_change AFTER UPDATE OF ended_at, voided_at ON queue_entries
FOR EACH ROW EXECUTE FUNCTION queue_entries_figures_change()
--;
CREATE FUNCTION desk_slices_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.started_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER desk_slices_figures_begin AFTER INSERT ON desk_slices
FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION desk_slices_figures_begin()
--;
CREATE FUNCTION desk_slices_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.started_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER desk_slices_figures_change AFTER UPDATE OF ended_at ON desk_slices
FOR EACH ROW EXECUTE FUNCTION desk_slices_figures_change()
--;
CREATE FUNCTION hand_outs_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER hand_outs_figures_begin AFTER INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_figures_begin()
--;
CREATE FUNCTION hand_outs_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget(NEW.location_id, NEW.at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER hand_outs_figures_change AFTER UPDATE OF state ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_figures_change()
--;
CREATE FUNCTION verifications_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget((SELECT location_id FROM appointments WHERE id = NEW.appointment_id), NEW.at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER verifications_figures_begin AFTER INSERT ON verifications
FOR EACH ROW EXECUTE FUNCTION verifications_figures_begin()
--;
CREATE FUNCTION hand_out_refusals_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget((SELECT location_id FROM appointments WHERE id = NEW.appointment_id), NEW.at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER hand_out_refusals_figures_begin AFTER INSERT ON hand_out_refusals
FOR EACH ROW EXECUTE FUNCTION hand_out_refusals_figures_begin()
--;
CREATE FUNCTION deliveries_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget((SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id), NEW.sent_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER deliveries_figures_begin AFTER INSERT ON deliveries
FOR EACH ROW WHEN (NEW.sent_at IS NOT NULL) EXECUTE FUNCTION deliveries_figures_begin()
--;
CREATE FUNCTION deliveries_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM figures_forget((SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id), OLD.sent_at);
    PERFORM figures_forget((SELECT a.location_id FROM outbox o JOIN appointments a ON a.id = o.appointment_id
        WHERE o.id = NEW.outbox_id), NEW.sent_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER deliveries_figures_change AFTER UPDATE OF sent_at ON deliveries
FOR EACH ROW WHEN (NEW.sent_at IS NOT NULL OR OLD.sent_at IS NOT NULL) EXECUTE FUNCTION deliveries_figures_change()
--;
-- an entry of the record counts on its day, whenever it is written
CREATE FUNCTION avoided_visits_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.day <= (now() + interval '1 day')::date THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || NEW.location_id, 0));
    END IF;
    DELETE FROM summed_days WHERE location_id = NEW.location_id AND day = NEW.day;
    RETURN NULL;
END $$
--;
CREATE TRIGGER avoided_visits_figures_begin AFTER INSERT ON avoided_visits
FOR EACH ROW EXECUTE FUNCTION avoided_visits_figures_begin()
--;
CREATE FUNCTION locations_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || NEW.id, 0));
    DELETE FROM summed_days WHERE location_id = NEW.id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER locations_figures_change AFTER UPDATE OF code, zone, organisation_id ON locations
FOR EACH ROW EXECUTE FUNCTION locations_figures_change()
--;
CREATE FUNCTION desks_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || NEW.location_id, 0));
    DELETE FROM summed_days WHERE location_id = NEW.location_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER desks_figures_change AFTER UPDATE OF name ON desks
FOR EACH ROW EXECUTE FUNCTION desks_figures_change()
--;
CREATE FUNCTION organisations_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('figures ' || id, 0))
    FROM locations WHERE organisation_id = NEW.id ORDER BY id;
    DELETE FROM summed_days WHERE location_id IN (
        SELECT id FROM locations WHERE organisation_id = NEW.id);
    RETURN NULL;
END $$
--;
CREATE TRIGGER organisations_figures_change AFTER UPDATE OF kind ON organisations
FOR EACH ROW EXECUTE FUNCTION organisations_figures_change()
--;
CREATE TRIGGER first_free_times_stay BEFORE UPDATE OR DELETE ON first_free_times
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER first_free_times_whole BEFORE TRUNCATE ON first_free_times
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
