-- Every piece read: what a reader said of each sheet that passed it, where it stopped a run, and what ended the stop.

-- Sheets of this load pass a reader before more are printed (1); empty: nobody asks for it.
ALTER TABLE load ADD COLUMN every_piece_read BIGINT;
CREATE INDEX load_read ON load (job) WHERE every_piece_read = 1;

-- One record of a reader, in the order in which they came; by-hand: a missing sheet that two persons scanned at a
-- stop. The code is one of ours, of a sheet: what was something else came as no-read and is not kept.
CREATE TABLE reading (
  id BIGINT PRIMARY KEY,
  run TEXT NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL CHECK (kind IN ('read', 'missing', 'foreign', 'doubled', 'out-of-order', 'no-read', 'by-hand')),
  code TEXT,
  sheet TEXT REFERENCES sheet (id),
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'no-read') = (code IS NULL)),
  CHECK (sheet IS NULL OR sheet = code),
  CHECK (kind NOT IN ('read', 'missing', 'doubled', 'out-of-order', 'by-hand') OR sheet IS NOT NULL)
);
CREATE INDEX reading_event ON reading (event);
CREATE INDEX reading_run ON reading (run, id);
CREATE INDEX reading_sheet ON reading (sheet, kind);
CREATE INDEX reading_day ON reading (day, id);

-- A reading that stopped its run, and the sheet that should have come; empty: none was awaited.
CREATE TABLE reading_stop (
  reading BIGINT PRIMARY KEY REFERENCES reading (id),
  run TEXT NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL CHECK (kind IN ('missing', 'foreign', 'doubled', 'out-of-order', 'no-read')),
  expected TEXT REFERENCES sheet (id),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX reading_stop_run ON reading_stop (run);
CREATE INDEX reading_stop_event ON reading_stop (event);
CREATE INDEX reading_stop_day ON reading_stop (day, reading);

-- Sheets that have to be found before it ends: skipped ones, and the one that could not be read.
CREATE TABLE reading_missing (
  stop BIGINT NOT NULL REFERENCES reading_stop (reading),
  sheet TEXT NOT NULL REFERENCES sheet (id),
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (stop, sheet)
);
CREATE INDEX reading_missing_event ON reading_missing (event);

-- Two persons have put it right. Who they are stands in the event.
CREATE TABLE reading_stop_end (
  stop BIGINT PRIMARY KEY REFERENCES reading_stop (reading),
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX reading_stop_end_event ON reading_stop_end (event);
