-- Practice stays practice, and work stays work: the mark of an office never changes.

CREATE TRIGGER organisations_practice BEFORE UPDATE OF is_practice ON organisations
WHEN OLD.is_practice IS NOT NEW.is_practice
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
