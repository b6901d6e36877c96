-- Photo, prints and signature: taken by people of the immigration service only (Vw 106a(3)), at a
-- desk that can, of a person who is being served there. Records stay; pictures do not.

CREATE TRIGGER capture_reports_made BEFORE INSERT ON capture_reports
BEGIN
    SELECT RAISE(ABORT, 'counter:biometrics_not_yours') WHERE NOT EXISTS (
        SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE operators.id = NEW.operator_id AND organisations.kind = 'immigration_service'
    ) OR NOT EXISTS (
        SELECT 1 FROM locations
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.location_id AND organisations.kind = 'immigration_service'
    );
    SELECT RAISE(ABORT, 'counter:desk_unable') WHERE NOT EXISTS (
        SELECT 1 FROM desks WHERE desks.id = NEW.desk_id AND desks.is_active
        AND desks.location_id = NEW.location_id
        AND ' ' || desks.abilities || ' ' LIKE '% biometrics %'
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM queue_entries AS entry WHERE entry.appointment_id = NEW.appointment_id
        AND entry.state = 'serving' AND entry.desk_id = NEW.desk_id
        AND entry.ended_at IS NULL AND entry.voided_at IS NULL
    );
    SELECT RAISE(ABORT, 'counter:not_found') WHERE NOT EXISTS (
        SELECT 1 FROM participants WHERE participants.appointment_id = NEW.appointment_id
        AND participants.person_id = NEW.person_id
    );
    SELECT RAISE(ABORT, 'counter:verification_missing') WHERE NEW.verification_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM verifications AS made WHERE made.id = NEW.verification_id
        AND made.person_id = NEW.person_id AND made.appointment_id = NEW.appointment_id
        AND made.outcome = 'accepted'
    );
    SELECT RAISE(ABORT, 'counter:picture_in_evidence') WHERE length(NEW.quality) > 20000 OR EXISTS (
        SELECT 1 FROM json_tree(NEW.quality) AS part
        WHERE part.type = 'text' AND length(part.value) > 200
    );
END
--;
CREATE TRIGGER capture_reports_fixed BEFORE UPDATE ON capture_reports
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER capture_reports_stay BEFORE DELETE ON capture_reports
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER biometric_captures_made BEFORE INSERT ON biometric_captures
BEGIN
    SELECT RAISE(ABORT, 'counter:biometrics_not_yours') WHERE NOT EXISTS (
        SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE operators.id = NEW.operator_id AND organisations.kind = 'immigration_service'
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.report_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM capture_reports AS made WHERE made.id = NEW.report_id
        AND made.person_id = NEW.person_id AND made.operator_id = NEW.operator_id
        AND NEW.place = 'desk' AND NEW.missing IN ('', made.missing)
        AND CASE NEW.modality WHEN 'photo' THEN made.photo WHEN 'fingerprints' THEN made.prints
            ELSE made.signature END IS NULL
    );
END
--;
CREATE TRIGGER kept_pictures_made BEFORE INSERT ON kept_pictures
BEGIN
    SELECT RAISE(ABORT, 'counter:too_late')
    WHERE julianday(NEW.destroy_at) - julianday(NEW.kept_at) > 31;
    SELECT RAISE(ABORT, 'counter:not_found') WHERE NOT EXISTS (
        SELECT 1 FROM capture_reports AS made WHERE made.id = NEW.capture_id
        AND made.photo IS NULL AND made.location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER kept_pictures_fixed BEFORE UPDATE ON kept_pictures
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_without_pictures BEFORE INSERT ON verifications
BEGIN
    SELECT RAISE(ABORT, 'counter:picture_in_evidence')
    WHERE length(NEW.evidence) > 20000 OR EXISTS (
        SELECT 1 FROM json_tree(NEW.evidence) AS part
        WHERE part.type = 'text' AND length(part.value) > 200
    );
END
