-- How long an accepted verification serves, and how long a hand-out can be undone: the periods of
-- resources/rules/house.toml, which the program's own rule reads too. To the second.
-- What a day brought home puts right (services/package_take_off) is undone later.

CREATE TRIGGER hand_outs_verified_fresh BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:verification_stale') FROM verifications AS made
    WHERE made.id = NEW.verification_id
    AND made.session_id = NEW.session_id AND made.person_id = NEW.person_id
    AND CAST(strftime('%s', NEW.at) AS INTEGER) - CAST(strftime('%s', made.at) AS INTEGER)
        > 60 * {verification_minutes};
END
--;
CREATE TRIGGER hand_outs_undo_late BEFORE UPDATE ON hand_outs WHEN NEW.state = 'undone'
BEGIN
    SELECT RAISE(ABORT, 'counter:too_late_to_undo') WHERE NEW.undone_at IS NULL
    OR NEW.undone_at < NEW.at
    OR CAST(strftime('%s', NEW.undone_at) AS INTEGER) - CAST(strftime('%s', NEW.at) AS INTEGER)
        > 60 * {undo_minutes} AND NEW.undo_reason <> 'package';
END
