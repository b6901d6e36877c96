-- Issuance days: a day moves along its machine and every version of it is told; what ended rests;
-- guests are sure of who they are; an invitation is of a guest of its day, and each step is kept.

CREATE FUNCTION issuance_day_ended(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM issuance_days WHERE id = wanted AND state IN ('closed', 'called_off')
    );
END $$
--;
CREATE FUNCTION issuance_days_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'draft' OR NEW.version <> 1
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_days_first BEFORE INSERT ON issuance_days
FOR EACH ROW EXECUTE FUNCTION issuance_days_first()
--;
CREATE FUNCTION issuance_day_events_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, version INTO held FROM issuance_days WHERE id = NEW.day_id FOR UPDATE;
    IF held.version IS NULL OR NOT (
        (NEW.version = 1 AND held.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
        OR (held.version = NEW.version - 1 AND NEW.from_state = held.state
            AND held.state NOT IN ('closed', 'called_off') AND (
                NEW.to_state = held.state OR EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'issuance_day'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state)))
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_events_step BEFORE INSERT ON issuance_day_events
FOR EACH ROW EXECUTE FUNCTION issuance_day_events_step()
--;
CREATE FUNCTION issuance_days_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('closed', 'called_off') THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM issuance_day_events WHERE day_id = NEW.id AND version = NEW.version
        AND from_state = OLD.state AND to_state = NEW.state
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF (NEW.id, NEW.location_id, NEW.made_at, NEW.made_by, NEW.copied_from_id)
        IS DISTINCT FROM (OLD.id, OLD.location_id, OLD.made_at, OLD.made_by, OLD.copied_from_id)
        OR (OLD.state <> 'draft' AND (NEW.day, NEW.service) IS DISTINCT FROM (OLD.day, OLD.service))
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.state = 'open_for_invitations' AND OLD.state <> NEW.state AND (
        NOT EXISTS (
            SELECT 1 FROM issuance_day_hours WHERE day_id = NEW.id AND per_quarter > 0
        ) OR NOT EXISTS (SELECT 1 FROM issuance_day_institutions WHERE day_id = NEW.id)
    ) THEN PERFORM counter_refuse('day_not_ready'); END IF;
    IF NEW.state = 'called_off' AND EXISTS (
        SELECT 1 FROM invitations i JOIN appointments a ON a.uid = i.visit_uid
        WHERE i.day_id = NEW.id AND a.state IN ('held', 'booked', 'arrived', 'in_service')
    ) THEN PERFORM counter_refuse('day_has_guests'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_days_step BEFORE UPDATE ON issuance_days
FOR EACH ROW EXECUTE FUNCTION issuance_days_step()
--;
CREATE TRIGGER issuance_days_stay BEFORE DELETE ON issuance_days
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_events_stay BEFORE UPDATE OR DELETE ON issuance_day_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF issuance_day_ended(CASE WHEN TG_OP = 'DELETE' THEN OLD.day_id ELSE NEW.day_id END)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$
--;
CREATE TRIGGER issuance_day_hours_parts BEFORE INSERT OR DELETE ON issuance_day_hours
FOR EACH ROW EXECUTE FUNCTION issuance_day_parts()
--;
CREATE TRIGGER issuance_day_hours_fixed BEFORE UPDATE ON issuance_day_hours
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_institutions_parts
BEFORE INSERT OR UPDATE OR DELETE ON issuance_day_institutions
FOR EACH ROW EXECUTE FUNCTION issuance_day_parts()
--;
CREATE FUNCTION issuance_day_institutions_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM issuance_day_guests
        WHERE day_id = OLD.day_id AND institution_id = OLD.institution_id
    ) THEN PERFORM counter_refuse('day_has_guests'); END IF;
    RETURN OLD;
END $$
--;
CREATE TRIGGER issuance_day_institutions_gone BEFORE DELETE ON issuance_day_institutions
FOR EACH ROW EXECUTE FUNCTION issuance_day_institutions_gone()
--;
CREATE FUNCTION issuance_day_institutions_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.day_id, NEW.institution_id) IS DISTINCT FROM (OLD.day_id, OLD.institution_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_institutions_fixed BEFORE UPDATE ON issuance_day_institutions
FOR EACH ROW EXECUTE FUNCTION issuance_day_institutions_fixed()
--;
CREATE TRIGGER issuance_day_consignments_parts
BEFORE INSERT OR DELETE ON issuance_day_consignments
FOR EACH ROW EXECUTE FUNCTION issuance_day_parts()
--;
CREATE FUNCTION issuance_day_consignments_here() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM issuance_days d JOIN consignments s ON s.to_location_id = d.location_id
        WHERE d.id = NEW.day_id AND s.id = NEW.consignment_id
    ) THEN PERFORM counter_refuse('not_found'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_consignments_here BEFORE INSERT ON issuance_day_consignments
FOR EACH ROW EXECUTE FUNCTION issuance_day_consignments_here()
--;
CREATE TRIGGER issuance_day_consignments_fixed BEFORE UPDATE ON issuance_day_consignments
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_rosters_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF issuance_day_ended(NEW.day_id) OR NOT EXISTS (
        SELECT 1 FROM issuance_day_institutions
        WHERE day_id = NEW.day_id AND institution_id = NEW.institution_id
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_rosters_new BEFORE INSERT ON issuance_day_rosters
FOR EACH ROW EXECUTE FUNCTION issuance_day_rosters_new()
--;
CREATE TRIGGER issuance_day_rosters_stay BEFORE UPDATE OR DELETE ON issuance_day_rosters
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_guests_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF issuance_day_ended(NEW.day_id) OR NOT EXISTS (
        SELECT 1 FROM issuance_day_rosters WHERE id = NEW.roster_id
        AND day_id = NEW.day_id AND institution_id = NEW.institution_id
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_guests_new BEFORE INSERT ON issuance_day_guests
FOR EACH ROW EXECUTE FUNCTION issuance_day_guests_new()
--;
CREATE FUNCTION issuance_day_guests_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF (NEW.id, NEW.day_id, NEW.institution_id, NEW.roster_id, NEW.row)
        IS DISTINCT FROM (OLD.id, OLD.day_id, OLD.institution_id, OLD.roster_id, OLD.row)
        OR (OLD.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id AND EXISTS (
            SELECT 1 FROM invitations WHERE guest_id = OLD.id))
        OR issuance_day_ended(OLD.day_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    -- by name and birth date nobody is sure: a person says so
    IF NEW.match IN ('confirmed', 'rejected') AND NEW.settled_by IS NULL
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_guests_step BEFORE UPDATE ON issuance_day_guests
FOR EACH ROW EXECUTE FUNCTION issuance_day_guests_step()
--;
CREATE TRIGGER issuance_day_guests_stay BEFORE DELETE ON issuance_day_guests
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_waves_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF (NEW.id, NEW.day_id) IS DISTINCT FROM (OLD.id, OLD.day_id)
        OR (OLD.invited_at IS NOT NULL AND NEW.invited_at IS NULL)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_waves_step BEFORE UPDATE ON issuance_day_waves
FOR EACH ROW EXECUTE FUNCTION issuance_day_waves_step()
--;
CREATE FUNCTION issuance_day_waves_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.invited_at IS NOT NULL THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN OLD;
END $$
--;
CREATE TRIGGER issuance_day_waves_gone BEFORE DELETE ON issuance_day_waves
FOR EACH ROW EXECUTE FUNCTION issuance_day_waves_gone()
--;
CREATE FUNCTION invitations_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'invited' OR NEW.version <> 1 OR NOT EXISTS (
        SELECT 1 FROM issuance_day_guests g JOIN issuance_days d ON d.id = g.day_id
        WHERE g.id = NEW.guest_id AND g.day_id = NEW.day_id AND g.person_id = NEW.person_id
        AND d.state = 'open_for_invitations'
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER invitations_first BEFORE INSERT ON invitations
FOR EACH ROW EXECUTE FUNCTION invitations_first()
--;
CREATE FUNCTION invitations_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF (NEW.id, NEW.day_id, NEW.guest_id, NEW.person_id)
        IS DISTINCT FROM (OLD.id, OLD.day_id, OLD.guest_id, OLD.person_id)
        OR issuance_day_ended(OLD.day_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'invitation'
        AND from_state = OLD.state AND to_state = NEW.state
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER invitations_step BEFORE UPDATE ON invitations
FOR EACH ROW EXECUTE FUNCTION invitations_step()
--;
CREATE FUNCTION invitations_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO invitation_events (invitation_id, version, at, from_state, to_state, way,
        operator_id, reason, starts_at)
    VALUES (NEW.id, NEW.version, NEW.moved_at,
        CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END, NEW.state, NEW.way, NEW.operator_id,
        NEW.reason, NEW.starts_at);
    RETURN NULL;
END $$
--;
CREATE TRIGGER invitations_told AFTER INSERT OR UPDATE ON invitations
FOR EACH ROW EXECUTE FUNCTION invitations_told()
--;
CREATE TRIGGER invitations_stay BEFORE DELETE ON invitations
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER invitation_events_stay BEFORE UPDATE OR DELETE ON invitation_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_days_whole BEFORE TRUNCATE ON issuance_days
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_events_whole BEFORE TRUNCATE ON issuance_day_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_rosters_whole BEFORE TRUNCATE ON issuance_day_rosters
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_guests_whole BEFORE TRUNCATE ON issuance_day_guests
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER invitations_whole BEFORE TRUNCATE ON invitations
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER invitation_events_whole BEFORE TRUNCATE ON invitation_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
