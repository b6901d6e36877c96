-- Records of captures stay as they were made; a later record takes the place of an earlier one.

CREATE TRIGGER biometric_captures_fixed BEFORE UPDATE ON biometric_captures
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER biometric_captures_stay BEFORE DELETE ON biometric_captures
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
