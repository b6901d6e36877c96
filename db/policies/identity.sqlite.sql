-- Verifications stay as they were made.

CREATE TRIGGER verifications_fixed BEFORE UPDATE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER verifications_stay BEFORE DELETE ON verifications
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
