-- Trays: one stays at its location, and what lies in it goes by its label, wherever that is changed.
-- A card that is on its way to here carries the place that its sender wrote.

CREATE TRIGGER trays_stay BEFORE UPDATE OF id, location_id ON trays
WHEN NEW.id <> OLD.id OR NEW.location_id <> OLD.location_id
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER trays_renamed BEFORE UPDATE OF label ON trays
WHEN NEW.label <> OLD.label
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE EXISTS (
        SELECT 1 FROM counts WHERE location_id = OLD.location_id AND tray = OLD.label
        AND closed_at IS NULL
    );
END
--;
CREATE TRIGGER trays_take_cards AFTER UPDATE OF label ON trays
WHEN NEW.label <> OLD.label
BEGIN
    UPDATE cards SET box = NEW.label WHERE location_id = NEW.location_id AND box = OLD.label
    AND state NOT IN ('announced', 'received');
END
