-- What a kept scenario says was so when it was played: it is never changed, only thrown away.

CREATE TRIGGER scenarios_rest BEFORE UPDATE ON scenarios
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
