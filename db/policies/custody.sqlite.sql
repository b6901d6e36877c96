-- Cards: a step is an event; the card follows its events and nothing else moves it.

CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
WHEN NEW.state <> 'announced' OR NEW.version <> 0
BEGIN SELECT RAISE(ABORT, 'counter:card_wrong_state'); END
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND version = NEW.version - 1
        AND (
            (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
            OR (
                NEW.version > 1 AND NEW.from_state = state
                AND EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'card'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state
                )
            )
        )
    );
    SELECT RAISE(ABORT, 'counter:verification_missing')
    WHERE NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:already_handed_out')
    WHERE NEW.from_state = 'handed_out' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
END
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
BEGIN
    UPDATE cards SET state = NEW.to_state, version = NEW.version, location_id = NEW.location_id
    WHERE id = NEW.card_id;
END
--;
CREATE TRIGGER cards_follow BEFORE UPDATE OF state, location_id, version ON cards
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    ) OR NEW.version <> OLD.version + 1;
END
--;
CREATE TRIGGER cards_fixed BEFORE UPDATE OF document_number ON cards
WHEN NEW.document_number <> OLD.document_number
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_fixed BEFORE UPDATE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_stay BEFORE DELETE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
