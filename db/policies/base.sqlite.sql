-- What the other files stand on: how a refusal is said, and the table of steps.

CREATE TRIGGER state_steps_fixed BEFORE UPDATE ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER state_steps_stay BEFORE DELETE ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER state_steps_all BEFORE INSERT ON state_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
