-- Hand-out: only after an accepted verification of this person by the same session.

CREATE FUNCTION hand_outs_verified() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    IF NEW.state <> 'handed_out' THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
        AND operator_id = NEW.operator_id AND session_id = NEW.session_id
        AND outcome = 'accepted' AND at <= NEW.at
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    SELECT state, location_id, person_id INTO held FROM cards WHERE id = NEW.card_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out')
    THEN PERFORM counter_refuse('already_handed_out'); END IF;
    IF held.person_id IS DISTINCT FROM NEW.person_id
    THEN PERFORM counter_refuse('card_of_other_person'); END IF;
    IF held.state <> 'presented' OR held.location_id <> NEW.location_id
    THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_verified BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_verified()
--;
CREATE FUNCTION hand_outs_undo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'handed_out' OR NEW.state <> 'undone'
        OR (NEW.id, NEW.card_id, NEW.person_id, NEW.appointment_id, NEW.verification_id,
            NEW.operator_id, NEW.session_id, NEW.location_id, NEW.at, NEW.old_document,
            NEW.old_reference, NEW.representative_id)
        IS DISTINCT FROM
           (OLD.id, OLD.card_id, OLD.person_id, OLD.appointment_id, OLD.verification_id,
            OLD.operator_id, OLD.session_id, OLD.location_id, OLD.at, OLD.old_document,
            OLD.old_reference, OLD.representative_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_undo BEFORE UPDATE ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_undo()
--;
CREATE TRIGGER hand_outs_stay BEFORE DELETE ON hand_outs
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER receipts_stay BEFORE UPDATE OR DELETE ON receipts
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_outs_whole BEFORE TRUNCATE ON hand_outs
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER receipts_whole BEFORE TRUNCATE ON receipts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
