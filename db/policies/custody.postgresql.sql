-- Cards: a step is an event; the card follows its events and nothing else moves it.

CREATE FUNCTION cards_first_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'announced' OR NEW.version <> 0 THEN
        PERFORM counter_refuse('card_wrong_state');
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
FOR EACH ROW EXECUTE FUNCTION cards_first_state()
--;
CREATE FUNCTION custody_events_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, version INTO held FROM cards WHERE id = NEW.card_id FOR UPDATE;
    IF held.version IS NULL OR held.version <> NEW.version - 1 OR NOT (
        (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
        OR (NEW.version > 1 AND NEW.from_state = held.state AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'card'
            AND from_state = NEW.from_state AND to_state = NEW.to_state))
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    IF NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF NEW.from_state = 'handed_out' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('already_handed_out'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_step()
--;
CREATE FUNCTION custody_events_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cards SET state = NEW.to_state, version = NEW.version, location_id = NEW.location_id
    WHERE id = NEW.card_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_move()
--;
CREATE FUNCTION cards_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.document_number <> OLD.document_number THEN PERFORM counter_refuse('append_only'); END IF;
    IF (NEW.state, NEW.location_id, NEW.version)
        IS DISTINCT FROM (OLD.state, OLD.location_id, OLD.version)
    AND (NEW.version <> OLD.version + 1 OR NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    )) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_follow BEFORE UPDATE ON cards
FOR EACH ROW EXECUTE FUNCTION cards_follow()
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_stay BEFORE UPDATE OR DELETE ON custody_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER cards_whole BEFORE TRUNCATE ON cards
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_whole BEFORE TRUNCATE ON custody_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
