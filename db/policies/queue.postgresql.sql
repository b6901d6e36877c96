-- Queue: slices follow each other along the table of steps and without a gap; they end or are
-- voided once. Who left or was missed may come back later.

CREATE FUNCTION queue_entries_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.previous_id IS NULL AND NEW.state <> 'waiting')
        OR (NEW.previous_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM queue_entries p JOIN state_steps s
            ON s.machine = 'queue' AND s.from_state = p.state AND s.to_state = NEW.state
            WHERE p.id = NEW.previous_id AND p.appointment_id = NEW.appointment_id
            AND p.ended_at IS NOT NULL
            AND (p.ended_at = NEW.started_at
                OR (p.state IN ('missed', 'left') AND p.ended_at <= NEW.started_at))))
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER queue_entries_step BEFORE INSERT ON queue_entries
FOR EACH ROW EXECUTE FUNCTION queue_entries_step()
--;
CREATE FUNCTION queue_entries_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.appointment_id, NEW.location_id, NEW.previous_id, NEW.state, NEW.started_at,
        NEW.desk_id, NEW.operator_id, NEW.note, NEW.to_desk_id, NEW.to_ability,
        NEW.to_operator_id)
        IS DISTINCT FROM
       (OLD.id, OLD.appointment_id, OLD.location_id, OLD.previous_id, OLD.state, OLD.started_at,
        OLD.desk_id, OLD.operator_id, OLD.note, OLD.to_desk_id, OLD.to_ability,
        OLD.to_operator_id)
        OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
        OR OLD.voided_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER queue_entries_end BEFORE UPDATE ON queue_entries
FOR EACH ROW EXECUTE FUNCTION queue_entries_end()
--;
CREATE TRIGGER queue_entries_stay BEFORE DELETE ON queue_entries
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER queue_entries_whole BEFORE TRUNCATE ON queue_entries
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION desk_slices_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.desk_id, NEW.location_id, NEW.operator_id, NEW.session_id, NEW.started_at)
        IS DISTINCT FROM
       (OLD.id, OLD.desk_id, OLD.location_id, OLD.operator_id, OLD.session_id, OLD.started_at)
        OR OLD.ended_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER desk_slices_end BEFORE UPDATE ON desk_slices
FOR EACH ROW EXECUTE FUNCTION desk_slices_end()
--;
CREATE TRIGGER desk_slices_stay BEFORE DELETE ON desk_slices
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER desk_slices_whole BEFORE TRUNCATE ON desk_slices
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
