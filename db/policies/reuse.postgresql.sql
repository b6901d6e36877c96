-- Records of captures stay as they were made; a later record takes the place of an earlier one.

CREATE TRIGGER biometric_captures_stay BEFORE UPDATE OR DELETE ON biometric_captures
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER biometric_captures_whole BEFORE TRUNCATE ON biometric_captures
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
