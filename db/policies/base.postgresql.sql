-- What the other files stand on: how a refusal is said, and the table of steps.

CREATE FUNCTION counter_refuse(code text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION USING MESSAGE = 'counter:' || code, ERRCODE = 'check_violation'; END $$
--;
CREATE FUNCTION counter_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM counter_refuse('append_only'); RETURN NULL; END $$
--;
CREATE TRIGGER state_steps_stay BEFORE INSERT OR UPDATE OR DELETE ON state_steps
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER state_steps_whole BEFORE TRUNCATE ON state_steps
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
