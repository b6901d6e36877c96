-- Hand-out: only after an accepted verification of this person by the same session.

CREATE TRIGGER hand_outs_verified BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> 'handed_out';
    SELECT RAISE(ABORT, 'counter:verification_missing') WHERE NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
        AND operator_id = NEW.operator_id AND session_id = NEW.session_id
        AND outcome = 'accepted' AND at <= NEW.at
    );
    SELECT RAISE(ABORT, 'counter:already_handed_out') WHERE EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:card_of_other_person') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND person_id = NEW.person_id
    );
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND state = 'presented'
        AND location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER hand_outs_undo BEFORE UPDATE ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        OLD.state <> 'handed_out' OR NEW.state <> 'undone'
        OR NEW.id <> OLD.id OR NEW.card_id <> OLD.card_id OR NEW.person_id <> OLD.person_id
        OR NEW.appointment_id <> OLD.appointment_id
        OR NEW.verification_id <> OLD.verification_id OR NEW.operator_id <> OLD.operator_id
        OR NEW.session_id <> OLD.session_id OR NEW.location_id <> OLD.location_id
        OR NEW.at <> OLD.at OR NEW.old_document <> OLD.old_document
        OR NEW.old_reference <> OLD.old_reference
        OR NEW.representative_id IS NOT OLD.representative_id;
END
--;
CREATE TRIGGER hand_outs_stay BEFORE DELETE ON hand_outs
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER receipts_fixed BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER receipts_stay BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
