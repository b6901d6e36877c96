-- How long an accepted verification serves, and how long a hand-out can be undone: the periods of
-- resources/rules/house.toml, which the program's own rule reads too. What a day brought home puts
-- right is undone later.

CREATE FUNCTION hand_outs_verified_fresh() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM verifications AS made WHERE made.id = NEW.verification_id
        AND made.session_id = NEW.session_id AND made.person_id = NEW.person_id
        AND NEW.at - made.at > interval '{verification_minutes} minutes'
    ) THEN PERFORM counter_refuse('verification_stale'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_verified_fresh BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_verified_fresh()
--;
CREATE FUNCTION hand_outs_undo_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.undone_at IS NULL OR NEW.undone_at < NEW.at OR (
        NEW.undone_at - NEW.at > interval '{undo_minutes} minutes' AND NOT counter_brings_home()
    ) THEN PERFORM counter_refuse('too_late_to_undo'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_undo_late BEFORE UPDATE ON hand_outs FOR EACH ROW
WHEN (NEW.state = 'undone') EXECUTE FUNCTION hand_outs_undo_late()
