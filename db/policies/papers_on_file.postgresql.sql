-- Papers on file: records only grow; one is taken back once, by its mirror; none is of tomorrow.

CREATE TRIGGER papers_on_file_stay BEFORE UPDATE OR DELETE ON papers_on_file
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER papers_on_file_whole BEFORE TRUNCATE ON papers_on_file
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION papers_on_file_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.dated > (NEW.recorded_at AT TIME ZONE 'UTC')::date + 1
    THEN PERFORM counter_refuse('bad_date'); END IF;
    IF NEW.undoes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM papers_on_file AS made WHERE made.id = NEW.undoes_id
        AND made.undoes_id IS NULL AND made.person_id = NEW.person_id
        AND made.paper = NEW.paper AND made.dated = NEW.dated
        AND made.language = NEW.language AND made.is_translated = NEW.is_translated
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER papers_on_file_made BEFORE INSERT ON papers_on_file
FOR EACH ROW EXECUTE FUNCTION papers_on_file_made()
