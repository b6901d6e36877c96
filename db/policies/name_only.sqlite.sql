-- Who is known by name only is joined to a person on file once, and to nobody else afterwards.

CREATE TRIGGER name_only_first BEFORE INSERT ON name_only
WHEN NEW.joined_id IS NOT NULL OR EXISTS (
    SELECT 1 FROM people WHERE id = NEW.person_id AND v_number IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER name_only_join BEFORE UPDATE ON name_only
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE NEW.person_id <> OLD.person_id OR NEW.noted_at <> OLD.noted_at
    OR OLD.joined_id IS NOT NULL OR NEW.joined_id IS NULL;
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE EXISTS (SELECT 1 FROM name_only WHERE person_id = NEW.joined_id);
END
--;
CREATE TRIGGER name_only_stay BEFORE DELETE ON name_only
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
