-- Trays: one stays at its location, and what lies in it goes by its label, wherever that is changed.
-- A card that is on its way to here carries the place that its sender wrote.

CREATE FUNCTION trays_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.location_id) IS DISTINCT FROM (OLD.id, OLD.location_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.label <> OLD.label AND EXISTS (
        SELECT 1 FROM counts WHERE location_id = OLD.location_id AND tray = OLD.label
        AND closed_at IS NULL
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER trays_stay BEFORE UPDATE ON trays FOR EACH ROW EXECUTE FUNCTION trays_stay()
--;
CREATE FUNCTION trays_take_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cards SET box = NEW.label WHERE location_id = NEW.location_id AND box = OLD.label
    AND state NOT IN ('announced', 'received');
    RETURN NULL;
END $$
--;
CREATE TRIGGER trays_take_cards AFTER UPDATE ON trays FOR EACH ROW
WHEN (NEW.label <> OLD.label) EXECUTE FUNCTION trays_take_cards()
