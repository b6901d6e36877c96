-- Who is known by name only is joined to a person on file once, and to nobody else afterwards.

CREATE FUNCTION name_only_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.joined_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM people WHERE id = NEW.person_id AND v_number IS NOT NULL
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER name_only_first BEFORE INSERT ON name_only
FOR EACH ROW EXECUTE FUNCTION name_only_first()
--;
CREATE FUNCTION name_only_join() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.person_id <> OLD.person_id OR NEW.noted_at <> OLD.noted_at
    OR OLD.joined_id IS NOT NULL OR NEW.joined_id IS NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF EXISTS (SELECT 1 FROM name_only WHERE person_id = NEW.joined_id)
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER name_only_join BEFORE UPDATE ON name_only
FOR EACH ROW EXECUTE FUNCTION name_only_join()
--;
CREATE TRIGGER name_only_stay BEFORE DELETE ON name_only
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER name_only_whole BEFORE TRUNCATE ON name_only
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
