-- Photo, prints and signature: taken by people of the immigration service only (Vw 106a(3)), at a
-- desk that can, of a person who is being served there. Records stay; pictures do not.

CREATE FUNCTION capture_of_service(who uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE operators.id = who AND organisations.kind = 'immigration_service'
    )
$$
--;
CREATE FUNCTION capture_holds_picture(facts json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT length(facts::text) > 20000 OR facts::text ~ '"[^"]{201,}"'
$$
--;
CREATE FUNCTION capture_reports_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT capture_of_service(NEW.operator_id) OR NOT EXISTS (
        SELECT 1 FROM locations
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.location_id AND organisations.kind = 'immigration_service'
    ) THEN PERFORM counter_refuse('biometrics_not_yours'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM desks WHERE desks.id = NEW.desk_id AND desks.is_active
        AND desks.location_id = NEW.location_id
        AND ' ' || desks.abilities || ' ' LIKE '% biometrics %'
    ) THEN PERFORM counter_refuse('desk_unable'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM queue_entries AS entry WHERE entry.appointment_id = NEW.appointment_id
        AND entry.state = 'serving' AND entry.desk_id = NEW.desk_id
        AND entry.ended_at IS NULL AND entry.voided_at IS NULL
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM participants WHERE participants.appointment_id = NEW.appointment_id
        AND participants.person_id = NEW.person_id
    ) THEN PERFORM counter_refuse('not_found'); END IF;
    IF NEW.verification_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM verifications AS made WHERE made.id = NEW.verification_id
        AND made.person_id = NEW.person_id AND made.appointment_id = NEW.appointment_id
        AND made.outcome = 'accepted'
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF capture_holds_picture(NEW.quality) THEN
        PERFORM counter_refuse('picture_in_evidence');
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER capture_reports_made BEFORE INSERT ON capture_reports
FOR EACH ROW EXECUTE FUNCTION capture_reports_made()
--;
CREATE TRIGGER capture_reports_stay BEFORE UPDATE OR DELETE ON capture_reports
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER capture_reports_whole BEFORE TRUNCATE ON capture_reports
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION biometric_captures_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT capture_of_service(NEW.operator_id) THEN
        PERFORM counter_refuse('biometrics_not_yours');
    END IF;
    IF NEW.report_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM capture_reports AS made WHERE made.id = NEW.report_id
        AND made.person_id = NEW.person_id AND made.operator_id = NEW.operator_id
        AND NEW.place = 'desk' AND NEW.missing IN ('', made.missing)
        AND CASE NEW.modality WHEN 'photo' THEN made.photo WHEN 'fingerprints' THEN made.prints
            ELSE made.signature END IS NULL
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER biometric_captures_made BEFORE INSERT ON biometric_captures
FOR EACH ROW EXECUTE FUNCTION biometric_captures_made()
--;
CREATE FUNCTION kept_pictures_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.destroy_at - NEW.kept_at > interval '31 days' THEN
        PERFORM counter_refuse('too_late');
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM capture_reports AS made WHERE made.id = NEW.capture_id
        AND made.photo IS NULL AND made.location_id = NEW.location_id
    ) THEN PERFORM counter_refuse('not_found'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER kept_pictures_made BEFORE INSERT ON kept_pictures
FOR EACH ROW EXECUTE FUNCTION kept_pictures_made()
--;
CREATE TRIGGER kept_pictures_fixed BEFORE UPDATE ON kept_pictures
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION verifications_without_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF capture_holds_picture(NEW.evidence) THEN
        PERFORM counter_refuse('picture_in_evidence');
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER verifications_without_pictures BEFORE INSERT ON verifications
FOR EACH ROW EXECUTE FUNCTION verifications_without_pictures()
