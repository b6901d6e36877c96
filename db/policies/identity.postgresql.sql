-- Verifications stay as they were made.

CREATE TRIGGER verifications_stay BEFORE UPDATE OR DELETE ON verifications
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER verifications_whole BEFORE TRUNCATE ON verifications
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
