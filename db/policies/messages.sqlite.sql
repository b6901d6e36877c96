-- Messages: a delivery begins in the queue, follows the table of steps, and rests once it is sent.

CREATE TRIGGER deliveries_begin BEFORE INSERT ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> 'queued';
END
--;
CREATE TRIGGER deliveries_step BEFORE UPDATE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        OLD.state = 'sent' OR NEW.id <> OLD.id OR NEW.outbox_id <> OLD.outbox_id
        OR NEW.channel <> OLD.channel;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps s WHERE s.machine = 'delivery'
        AND s.from_state = OLD.state AND s.to_state = NEW.state
    );
END
--;
CREATE TRIGGER deliveries_stay BEFORE DELETE ON deliveries
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
