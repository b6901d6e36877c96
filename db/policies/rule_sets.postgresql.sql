-- Rule sets: a version follows its steps, what it says rests once it is proposed, and who wrote or
-- proposed it never publishes it.

CREATE FUNCTION rule_sets_first_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'draft' OR NEW.step <> 0 OR NEW.text <> ''
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER rule_sets_first_state BEFORE INSERT ON rule_sets
FOR EACH ROW EXECUTE FUNCTION rule_sets_first_state()
--;
CREATE FUNCTION rule_set_steps_made() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, step INTO held FROM rule_sets WHERE id = NEW.rule_set_id FOR UPDATE;
    IF held.step IS NULL OR held.step <> NEW.step - 1
    THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF NOT (
        (NEW.step = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
        OR (NEW.step > 1 AND NEW.from_state IS NOT DISTINCT FROM held.state AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'rule_set'
            AND from_state = NEW.from_state AND to_state = NEW.to_state))
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.to_state = 'published' AND EXISTS (
        SELECT 1 FROM rule_set_steps AS made WHERE made.rule_set_id = NEW.rule_set_id
        AND made.operator_id = NEW.operator_id
        AND (made.text <> '' OR made.to_state = 'proposed')
    ) THEN PERFORM counter_refuse('second_person_same'); END IF;
    IF NEW.reason = '' AND (
        NEW.to_state = 'withdrawn' OR (NEW.from_state = 'proposed' AND NEW.to_state = 'draft')
    ) THEN PERFORM counter_refuse('reason_needed'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER rule_set_steps_made BEFORE INSERT ON rule_set_steps
FOR EACH ROW EXECUTE FUNCTION rule_set_steps_made()
--;
CREATE FUNCTION rule_set_steps_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE rule_sets SET state = NEW.to_state, step = NEW.step,
        text = CASE WHEN NEW.text <> '' THEN NEW.text ELSE text END,
        examples = CASE WHEN NEW.text <> '' THEN NEW.examples ELSE examples END,
        note = CASE WHEN NEW.text <> '' THEN NEW.note ELSE note END
    WHERE id = NEW.rule_set_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER rule_set_steps_move AFTER INSERT ON rule_set_steps
FOR EACH ROW EXECUTE FUNCTION rule_set_steps_move()
--;
CREATE FUNCTION rule_sets_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.code, NEW.number, NEW.made_at, NEW.made_by)
        IS DISTINCT FROM (OLD.id, OLD.code, OLD.number, OLD.made_at, OLD.made_by)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.step <> OLD.step + 1 OR NOT EXISTS (
        SELECT 1 FROM rule_set_steps AS made WHERE made.rule_set_id = NEW.id
        AND made.step = NEW.step AND made.to_state = NEW.state
        AND NEW.text = CASE WHEN made.text <> '' THEN made.text ELSE OLD.text END
        AND NEW.examples = CASE WHEN made.text <> '' THEN made.examples ELSE OLD.examples END
        AND NEW.note = CASE WHEN made.text <> '' THEN made.note ELSE OLD.note END
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER rule_sets_follow BEFORE UPDATE ON rule_sets
FOR EACH ROW EXECUTE FUNCTION rule_sets_follow()
--;
CREATE TRIGGER rule_sets_stay BEFORE DELETE ON rule_sets
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER rule_sets_whole BEFORE TRUNCATE ON rule_sets
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER rule_set_steps_stay BEFORE UPDATE OR DELETE ON rule_set_steps
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER rule_set_steps_whole BEFORE TRUNCATE ON rule_set_steps
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
