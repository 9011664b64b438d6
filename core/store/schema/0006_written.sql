-- By which event a column was written that no step writes; empty where an earlier version wrote it.

ALTER TABLE job ADD COLUMN setting_event BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE run ADD COLUMN output_event BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED;

-- As in 0005: whoever writes an event asks which rows name it.
CREATE INDEX job_setting_event ON job (setting_event);
CREATE INDEX run_output_event ON run (output_event);
