-- Queue: slices follow each other along the table of steps and without a gap; they end or are
-- voided once. Who left or was missed may come back later.

CREATE TRIGGER queue_entries_step BEFORE INSERT ON queue_entries
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE
        (NEW.previous_id IS NULL AND NEW.state <> 'waiting')
        OR (NEW.previous_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM queue_entries p JOIN state_steps s
            ON s.machine = 'queue' AND s.from_state = p.state AND s.to_state = NEW.state
            WHERE p.id = NEW.previous_id AND p.appointment_id = NEW.appointment_id
            AND p.ended_at IS NOT NULL
            AND (p.ended_at = NEW.started_at
                OR (p.state IN ('missed', 'left') AND p.ended_at <= NEW.started_at))
        ));
END
--;
CREATE TRIGGER queue_entries_end BEFORE UPDATE ON queue_entries
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.appointment_id <> OLD.appointment_id
        OR NEW.location_id <> OLD.location_id OR NEW.previous_id IS NOT OLD.previous_id
        OR NEW.state <> OLD.state OR NEW.started_at <> OLD.started_at
        OR NEW.desk_id IS NOT OLD.desk_id OR NEW.operator_id IS NOT OLD.operator_id
        OR NEW.note <> OLD.note OR NEW.to_desk_id IS NOT OLD.to_desk_id
        OR NEW.to_ability <> OLD.to_ability OR NEW.to_operator_id IS NOT OLD.to_operator_id
        OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
        OR OLD.voided_at IS NOT NULL;
END
--;
CREATE TRIGGER queue_entries_stay BEFORE DELETE ON queue_entries
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER desk_slices_end BEFORE UPDATE ON desk_slices
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.desk_id <> OLD.desk_id OR NEW.location_id <> OLD.location_id
        OR NEW.operator_id <> OLD.operator_id OR NEW.session_id <> OLD.session_id
        OR NEW.started_at <> OLD.started_at OR OLD.ended_at IS NOT NULL;
END
--;
CREATE TRIGGER desk_slices_stay BEFORE DELETE ON desk_slices
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
