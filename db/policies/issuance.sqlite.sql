-- Hand-out: only after an accepted verification of this person at the same desk's session, and
-- after a second person's where anybody doubted or refused in this visit.

CREATE TRIGGER hand_outs_verified BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> 'handed_out';
    SELECT RAISE(ABORT, 'counter:verification_missing') WHERE NOT EXISTS (
        SELECT 1 FROM verifications AS made WHERE made.id = NEW.verification_id
        AND made.person_id = NEW.person_id AND made.appointment_id = NEW.appointment_id
        AND made.session_id = NEW.session_id AND made.outcome = 'accepted' AND made.at <= NEW.at
        AND (made.operator_id = NEW.operator_id OR EXISTS (
            SELECT 1 FROM verifications AS first WHERE first.id = made.second_of
            AND first.operator_id = NEW.operator_id
        ))
    );
    SELECT RAISE(ABORT, 'counter:doubt') WHERE EXISTS (
        SELECT 1 FROM verifications AS doubt WHERE doubt.person_id = NEW.person_id
        AND doubt.appointment_id = NEW.appointment_id AND doubt.outcome <> 'accepted'
        AND NOT EXISTS (
            SELECT 1 FROM verifications AS other WHERE other.person_id = doubt.person_id
            AND other.appointment_id = doubt.appointment_id AND other.outcome = 'accepted'
            AND other.second_of IS NOT NULL AND other.operator_id <> doubt.operator_id
            AND (other.at > doubt.at OR (other.at = doubt.at AND other.id > doubt.id))
        )
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
-- A minor gets a card in the presence of who acts for it today, and who was verified.
CREATE TRIGGER hand_outs_minor BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:representative_needed') FROM people
    WHERE people.id = NEW.person_id
        AND substr(people.born, 1, 4) <> '0000' AND CASE
            WHEN substr(people.born, 6, 2) = '00' THEN substr(people.born, 1, 4) || '-12-31'
            WHEN substr(people.born, 9, 2) = '00' THEN date(substr(people.born, 1, 8) || '01', '+1 month', '-1 day')
            ELSE people.born
        END > printf('%04d', strftime('%Y', NEW.at, '+1 hour') - 18)
            || strftime('-%m-%d', NEW.at, '+1 hour')
        AND NOT EXISTS (
            SELECT 1 FROM representatives AS r WHERE r.id = NEW.representative_id
            AND r.person_id = NEW.person_id AND r.valid_from <= date(NEW.at, '+1 hour')
            AND (r.valid_until IS NULL OR r.valid_until >= date(NEW.at, '+1 hour'))
        );
END
--;
CREATE TRIGGER custody_events_minor BEFORE INSERT ON custody_events
WHEN NEW.to_state = 'handed_out'
BEGIN
    SELECT RAISE(ABORT, 'counter:representative_unchecked')
    FROM hand_outs AS h JOIN people ON people.id = h.person_id
    WHERE h.card_id = NEW.card_id AND h.state = 'handed_out'
        AND substr(people.born, 1, 4) <> '0000' AND CASE
            WHEN substr(people.born, 6, 2) = '00' THEN substr(people.born, 1, 4) || '-12-31'
            WHEN substr(people.born, 9, 2) = '00' THEN date(substr(people.born, 1, 8) || '01', '+1 month', '-1 day')
            ELSE people.born
        END > printf('%04d', strftime('%Y', h.at, '+1 hour') - 18)
            || strftime('-%m-%d', h.at, '+1 hour')
        AND NOT EXISTS (
            SELECT 1 FROM hand_out_details AS d WHERE d.hand_out_id = h.id
            AND d.relation IS NOT NULL
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
--;
CREATE TRIGGER hand_out_details_fixed BEFORE UPDATE ON hand_out_details
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER hand_out_details_stay BEFORE DELETE ON hand_out_details
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER hand_out_refusals_fixed BEFORE UPDATE ON hand_out_refusals
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER hand_out_refusals_stay BEFORE DELETE ON hand_out_refusals
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER surrendered_documents_stay BEFORE DELETE ON surrendered_documents
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER surrendered_documents_step BEFORE UPDATE ON surrendered_documents
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.hand_out_id <> OLD.hand_out_id
        OR NEW.number <> OLD.number OR NEW.card_id IS NOT OLD.card_id
        OR (NEW.location_id <> OLD.location_id AND NEW.location_id IS NOT OLD.brought_to)
        OR OLD.sent_with IS NOT NULL OR OLD.given_back_at IS NOT NULL
        OR (OLD.brought_with IS NOT NULL AND (NEW.brought_with IS NOT OLD.brought_with
            OR NEW.brought_to IS NOT OLD.brought_to));
    -- what a courier brings lies nowhere; it goes with a consignment from here to there
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.brought_to IS NOT NULL AND NEW.brought_to <> NEW.location_id
    AND (NEW.sent_with IS NOT NULL OR NEW.given_back_at IS NOT NULL);
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE OLD.brought_with IS NULL AND (NEW.brought_with IS NOT NULL OR NEW.brought_to IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM consignments WHERE id = NEW.brought_with AND kind = 'transfer'
        AND from_location_id = OLD.location_id AND to_location_id = NEW.brought_to
        AND closed_at IS NULL
    );
END
