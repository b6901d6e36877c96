-- Messages: a delivery begins in the queue, follows the table of steps, and rests once it is sent.

CREATE FUNCTION deliveries_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'queued' THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER deliveries_begin BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION deliveries_begin()
--;
CREATE FUNCTION deliveries_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'sent' OR (NEW.id, NEW.outbox_id, NEW.channel)
        IS DISTINCT FROM (OLD.id, OLD.outbox_id, OLD.channel)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps s WHERE s.machine = 'delivery'
        AND s.from_state = OLD.state AND s.to_state = NEW.state)
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER deliveries_step BEFORE UPDATE ON deliveries
FOR EACH ROW EXECUTE FUNCTION deliveries_step()
--;
CREATE TRIGGER deliveries_stay BEFORE DELETE ON deliveries
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER deliveries_whole BEFORE TRUNCATE ON deliveries
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
