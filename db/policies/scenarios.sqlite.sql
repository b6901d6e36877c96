-- What a kept scenario says was so when it was played: it is never changed, only thrown away.

CREATE TRIGGER scenarios_rest BEFORE UPDATE ON scenarios
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
