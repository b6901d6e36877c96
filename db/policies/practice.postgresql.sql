-- Practice stays practice, and work stays work: the mark of an office never changes.

CREATE TRIGGER organisations_practice BEFORE UPDATE OF is_practice ON organisations
FOR EACH ROW WHEN (OLD.is_practice IS DISTINCT FROM NEW.is_practice)
EXECUTE FUNCTION counter_append_only()
