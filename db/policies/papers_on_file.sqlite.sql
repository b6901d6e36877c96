-- Papers on file: records only grow; one is taken back once, by its mirror; none is of tomorrow.

CREATE TRIGGER papers_on_file_fixed BEFORE UPDATE ON papers_on_file
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER papers_on_file_stay BEFORE DELETE ON papers_on_file
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER papers_on_file_made BEFORE INSERT ON papers_on_file
BEGIN
    -- REPLACE deletes what stands in its way, and that is a deletion too
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE EXISTS (SELECT 1 FROM papers_on_file WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'counter:bad_date') WHERE NEW.dated > date(NEW.recorded_at, '+1 day');
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.undoes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM papers_on_file AS made WHERE made.id = NEW.undoes_id
        AND made.undoes_id IS NULL AND made.person_id = NEW.person_id
        AND made.paper = NEW.paper AND made.dated = NEW.dated
        AND made.language = NEW.language AND made.is_translated = NEW.is_translated
    );
END
