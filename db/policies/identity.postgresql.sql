-- Verifications stay as they were made; a second person is somebody else, on a doubt of this desk.

CREATE TRIGGER verifications_stay BEFORE UPDATE OR DELETE ON verifications
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER verifications_whole BEFORE TRUNCATE ON verifications
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION verifications_second() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM verifications WHERE person_id = NEW.person_id
        AND appointment_id = NEW.appointment_id AND operator_id = NEW.operator_id
    ) THEN PERFORM counter_refuse('second_person_same'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.second_of AND person_id = NEW.person_id
        AND appointment_id = NEW.appointment_id AND session_id = NEW.session_id
        AND outcome <> 'accepted' AND second_of IS NULL AND at <= NEW.at
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER verifications_second BEFORE INSERT ON verifications
FOR EACH ROW WHEN (NEW.second_of IS NOT NULL) EXECUTE FUNCTION verifications_second()
