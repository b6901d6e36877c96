-- Verifications stay as they were made; a second person is somebody else, on a doubt of this desk.

CREATE TRIGGER verifications_fixed BEFORE UPDATE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_stay BEFORE DELETE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_second BEFORE INSERT ON verifications WHEN NEW.second_of IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:second_person_same') WHERE EXISTS (
        SELECT 1 FROM verifications WHERE person_id = NEW.person_id
        AND appointment_id = NEW.appointment_id AND operator_id = NEW.operator_id
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.second_of AND person_id = NEW.person_id
        AND appointment_id = NEW.appointment_id AND session_id = NEW.session_id
        AND outcome <> 'accepted' AND second_of IS NULL AND at <= NEW.at
    );
END
