-- Hand-out: only after an accepted verification of this person at the same desk's session, and
-- after a second person's where anybody doubted or refused in this visit.

CREATE FUNCTION hand_outs_verified() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    IF NEW.state <> 'handed_out' THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM verifications AS made WHERE made.id = NEW.verification_id
        AND made.person_id = NEW.person_id AND made.appointment_id = NEW.appointment_id
        AND made.session_id = NEW.session_id AND made.outcome = 'accepted' AND made.at <= NEW.at
        AND (made.operator_id = NEW.operator_id OR EXISTS (
            SELECT 1 FROM verifications AS first WHERE first.id = made.second_of
            AND first.operator_id = NEW.operator_id
        ))
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF EXISTS (
        SELECT 1 FROM verifications AS doubt WHERE doubt.person_id = NEW.person_id
        AND doubt.appointment_id = NEW.appointment_id AND doubt.outcome <> 'accepted'
        AND NOT EXISTS (
            SELECT 1 FROM verifications AS other WHERE other.person_id = doubt.person_id
            AND other.appointment_id = doubt.appointment_id AND other.outcome = 'accepted'
            AND other.second_of IS NOT NULL AND other.operator_id <> doubt.operator_id
            AND (other.at > doubt.at OR (other.at = doubt.at AND other.id > doubt.id))
        )
    ) THEN PERFORM counter_refuse('doubt'); END IF;
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
-- A minor gets a card in the presence of who acts for it today, and who was verified.
CREATE FUNCTION hand_outs_minor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE today date;
BEGIN
    SELECT (NEW.at AT TIME ZONE zone)::date INTO today FROM locations WHERE id = NEW.location_id;
    IF EXISTS (SELECT 1 FROM people WHERE id = NEW.person_id AND born_after(born, today))
    AND NOT EXISTS (
        SELECT 1 FROM representatives AS r WHERE r.id = NEW.representative_id
        AND r.person_id = NEW.person_id AND r.valid_from <= today
        AND (r.valid_until IS NULL OR r.valid_until >= today)
    ) THEN PERFORM counter_refuse('representative_needed'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_minor BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_minor()
--;
CREATE FUNCTION custody_events_minor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM hand_outs AS h JOIN people ON people.id = h.person_id
        JOIN locations ON locations.id = h.location_id
        WHERE h.card_id = NEW.card_id AND h.state = 'handed_out'
        AND born_after(people.born, (h.at AT TIME ZONE locations.zone)::date)
        AND NOT EXISTS (
            SELECT 1 FROM hand_out_details AS d WHERE d.hand_out_id = h.id
            AND d.relation IS NOT NULL
        )
    ) THEN PERFORM counter_refuse('representative_unchecked'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_events_minor BEFORE INSERT ON custody_events FOR EACH ROW
WHEN (NEW.to_state = 'handed_out') EXECUTE FUNCTION custody_events_minor()
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
--;
CREATE TRIGGER hand_out_details_stay BEFORE UPDATE OR DELETE ON hand_out_details
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_out_details_whole BEFORE TRUNCATE ON hand_out_details
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_out_refusals_stay BEFORE UPDATE OR DELETE ON hand_out_refusals
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_out_refusals_whole BEFORE TRUNCATE ON hand_out_refusals
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER surrendered_documents_stay BEFORE DELETE ON surrendered_documents
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER surrendered_documents_whole BEFORE TRUNCATE ON surrendered_documents
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION surrendered_documents_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.sent_with IS NOT NULL OR OLD.given_back_at IS NOT NULL
        OR (NEW.hand_out_id, NEW.number, NEW.card_id)
        IS DISTINCT FROM (OLD.hand_out_id, OLD.number, OLD.card_id)
        OR (NEW.location_id <> OLD.location_id AND NEW.location_id IS DISTINCT FROM OLD.brought_to)
        OR (OLD.brought_with IS NOT NULL AND (NEW.brought_with, NEW.brought_to)
            IS DISTINCT FROM (OLD.brought_with, OLD.brought_to))
    THEN PERFORM counter_refuse('append_only'); END IF;
    -- what a courier brings lies nowhere; it goes with a consignment from here to there
    IF NEW.brought_to <> NEW.location_id
        AND (NEW.sent_with IS NOT NULL OR NEW.given_back_at IS NOT NULL)
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF OLD.brought_with IS NULL AND (NEW.brought_with IS NOT NULL OR NEW.brought_to IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM consignments WHERE id = NEW.brought_with AND kind = 'transfer'
        AND from_location_id = OLD.location_id AND to_location_id = NEW.brought_to
        AND closed_at IS NULL
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- it arrives where it was brought, by the hand of who works there
    IF NEW.location_id <> OLD.location_id AND NOT counter_receives(NEW.brought_with)
    THEN PERFORM counter_refuse('not_here'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER surrendered_documents_step BEFORE UPDATE ON surrendered_documents
FOR EACH ROW EXECUTE FUNCTION surrendered_documents_step()
