-- No act without its line in the audit trail: what is written here is refused at the commit unless
-- the same transaction added an entry in the session's own name. Entries cannot be carried over from
-- another transaction: the row's own transaction number says which one wrote it. What was written
-- within a savepoint, or after going back to one, has a later number that is still in progress; of
-- others that are, nobody sees the rows.

CREATE FUNCTION act_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    what text;
    own bigint := pg_current_xact_id()::text::bigint;
    era bigint := own & ~4294967295::bigint;
BEGIN
    IF TG_NARGS > 0 THEN
        what := (CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END)
            ->> TG_ARGV[0];
        IF EXISTS (
            SELECT 1 FROM audit a JOIN border_reach r ON r.operator_id::text = a.actor
            WHERE a.subject = what AND r.login = session_user
            AND (era | a.xmin::text::bigint) >= own
            AND pg_xact_status((era | a.xmin::text::bigint)::text::xid8) = 'in progress'
        ) THEN RETURN NULL; END IF;
    END IF;
    IF (what IS NULL OR counter_brought_home()) AND EXISTS (
        SELECT 1 FROM audit_heads h JOIN audit a ON a.chain = h.chain AND a.number = h.number
        JOIN border_reach r ON r.operator_id::text = a.actor
        WHERE r.login = session_user AND (era | a.xmin::text::bigint) >= own
        AND pg_xact_status((era | a.xmin::text::bigint)::text::xid8) = 'in progress'
    ) THEN RETURN NULL; END IF;
    IF NOT counter_is_owner() THEN PERFORM counter_refuse('not_on_record'); END IF;
    RETURN NULL;
END $$
--;
-- the entry is about the act itself …
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON hand_outs
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON hand_out_refusals
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON receipts
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON verifications
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON mandate_events
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('mandate_id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON operators
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('id')
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE OR DELETE ON operator_roles
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record('operator_id')
--;
-- … or about that of which these are parts: a consignment, a count, a hand-out, an import
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON custody_events
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON custody_cases
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON counts
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT ON destructions
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON surrendered_documents
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON mandates
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
--;
CREATE CONSTRAINT TRIGGER act_on_record AFTER INSERT OR UPDATE ON staff_records
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION act_on_record()
