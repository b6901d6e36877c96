-- Rule sets: a version follows its steps, what it says rests once it is proposed, and who wrote or
-- proposed it never publishes it.

CREATE TRIGGER rule_sets_first_state BEFORE INSERT ON rule_sets
WHEN NEW.state <> 'draft' OR NEW.step <> 0 OR NEW.text <> ''
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER rule_set_steps_made BEFORE INSERT ON rule_set_steps
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NOT EXISTS (
        SELECT 1 FROM rule_sets WHERE id = NEW.rule_set_id AND step = NEW.step - 1
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM rule_sets WHERE id = NEW.rule_set_id AND (
            (NEW.step = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
            OR (
                NEW.step > 1 AND NEW.from_state = state
                AND EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'rule_set'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state
                )
            )
        )
    );
    SELECT RAISE(ABORT, 'counter:second_person_same')
    WHERE NEW.to_state = 'published' AND EXISTS (
        SELECT 1 FROM rule_set_steps AS made WHERE made.rule_set_id = NEW.rule_set_id
        AND made.operator_id = NEW.operator_id
        AND (made.text <> '' OR made.to_state = 'proposed')
    );
    SELECT RAISE(ABORT, 'counter:reason_needed') WHERE NEW.reason = '' AND (
        NEW.to_state = 'withdrawn' OR (NEW.from_state = 'proposed' AND NEW.to_state = 'draft')
    );
END
--;
CREATE TRIGGER rule_set_steps_move AFTER INSERT ON rule_set_steps
BEGIN
    UPDATE rule_sets SET state = NEW.to_state, step = NEW.step,
        text = CASE WHEN NEW.text <> '' THEN NEW.text ELSE text END,
        examples = CASE WHEN NEW.text <> '' THEN NEW.examples ELSE examples END,
        note = CASE WHEN NEW.text <> '' THEN NEW.note ELSE note END
    WHERE id = NEW.rule_set_id;
END
--;
CREATE TRIGGER rule_sets_follow BEFORE UPDATE ON rule_sets
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.code <> OLD.code OR NEW.number <> OLD.number
        OR NEW.made_at <> OLD.made_at OR NEW.made_by <> OLD.made_by;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.step <> OLD.step + 1 OR NOT EXISTS (
        SELECT 1 FROM rule_set_steps AS made WHERE made.rule_set_id = NEW.id
        AND made.step = NEW.step AND made.to_state = NEW.state
        AND NEW.text = CASE WHEN made.text <> '' THEN made.text ELSE OLD.text END
        AND NEW.examples = CASE WHEN made.text <> '' THEN made.examples ELSE OLD.examples END
        AND NEW.note = CASE WHEN made.text <> '' THEN made.note ELSE OLD.note END
    );
END
--;
CREATE TRIGGER rule_sets_stay BEFORE DELETE ON rule_sets
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER rule_set_steps_fixed BEFORE UPDATE ON rule_set_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER rule_set_steps_stay BEFORE DELETE ON rule_set_steps
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
