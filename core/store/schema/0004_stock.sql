-- The rest of the stock: line clearance, destruction, stocktakes, findings of single boxes, test sheets, returns,
-- samples, urgent requests. Everything is a row of its own that is written once: what is open is what has
-- no row yet that ends it.

-- Somebody has seen a tray and the output bin of its printer empty (K17).
CREATE TABLE line_clearance (
  id BIGINT PRIMARY KEY,
  tray TEXT NOT NULL,
  after_load TEXT REFERENCES load (id),
  in_tray BIGINT NOT NULL CHECK (in_tray = 0),
  in_output BIGINT NOT NULL CHECK (in_output = 0),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX line_clearance_tray ON line_clearance (tray, event);

-- Destruction: a list that sheets are scanned into, and the certificate that ends it -------------------------

CREATE TABLE destruction (
  id TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- code: of the one sheet that was scanned. Without a code: so many sheets of the box that bear none.
CREATE TABLE destruction_item (
  id BIGINT PRIMARY KEY,
  destruction TEXT NOT NULL REFERENCES destruction (id),
  code TEXT UNIQUE,
  box TEXT NOT NULL REFERENCES box (id),
  from_account TEXT NOT NULL CHECK (from_account IN ('spoiled', 'sample', 'store')),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  says_type TEXT REFERENCES blank_type (id),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK (code IS NULL OR sheets = 1)
);
CREATE INDEX destruction_item_list ON destruction_item (destruction);
CREATE INDEX destruction_item_box ON destruction_item (box, from_account);

CREATE TABLE destruction_certificate (
  destruction TEXT PRIMARY KEY REFERENCES destruction (id),
  method TEXT NOT NULL,
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- An empty box that went out at the waste gate.
CREATE TABLE box_wasted (
  box TEXT PRIMARY KEY REFERENCES box (id),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- Stocktakes, pinned to a position of the ledger ----------------------------------------------------------------

CREATE TABLE stocktake (
  id TEXT PRIMARY KEY,
  scope_kind TEXT NOT NULL CHECK (scope_kind IN ('all', 'lot', 'tray', 'account')),
  scope TEXT NOT NULL,
  movement_seq BIGINT NOT NULL CHECK (movement_seq >= 0),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- What has to be counted, and what the book had there at the pin.
CREATE TABLE stocktake_place (
  stocktake TEXT NOT NULL REFERENCES stocktake (id),
  box TEXT NOT NULL REFERENCES box (id),
  account TEXT NOT NULL CHECK (account IN ('store', 'tray', 'quarantine')),
  book BIGINT NOT NULL CHECK (book >= 0),
  PRIMARY KEY (stocktake, box, account)
);

-- Each is a stock_count as well. expected: the book at the pin and what has moved since.
CREATE TABLE stocktake_count (
  stock_count BIGINT PRIMARY KEY REFERENCES stock_count (id),
  stocktake TEXT NOT NULL,
  box TEXT NOT NULL,
  account TEXT NOT NULL,
  round BIGINT NOT NULL CHECK (round > 0),
  expected BIGINT NOT NULL CHECK (expected >= 0),
  found BIGINT NOT NULL CHECK (found >= 0),
  badge TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (stocktake, box, account, round),
  FOREIGN KEY (stocktake, box, account) REFERENCES stocktake_place (stocktake, box, account)
);

CREATE TABLE stocktake_settlement (
  stocktake TEXT NOT NULL,
  box TEXT NOT NULL,
  account TEXT NOT NULL,
  book BIGINT NOT NULL CHECK (book >= 0),
  found BIGINT NOT NULL CHECK (found >= 0),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (stocktake, box, account),
  FOREIGN KEY (stocktake, box, account) REFERENCES stocktake_place (stocktake, box, account)
);

CREATE TABLE stocktake_close (
  stocktake TEXT PRIMARY KEY REFERENCES stocktake (id),
  places BIGINT NOT NULL CHECK (places >= 0),
  adjusted BIGINT NOT NULL CHECK (adjusted >= 0),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- One box of a lot is something else than the lot ---------------------------------------------------------------

CREATE TABLE box_finding (
  id BIGINT PRIMARY KEY,
  box TEXT NOT NULL REFERENCES box (id),
  lot TEXT NOT NULL REFERENCES lot (id),
  says_type TEXT NOT NULL REFERENCES blank_type (id),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX box_finding_box ON box_finding (box);
CREATE INDEX box_finding_lot ON box_finding (lot);

-- A sheet printed for set-up, VOID from the beginning. It is no sheet of any piece and never becomes one.
CREATE TABLE test_sheet (
  id TEXT PRIMARY KEY,
  load TEXT NOT NULL,
  lot TEXT NOT NULL,
  box TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  artefact TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (load, blank_type) REFERENCES load (id, blank_type),
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type)
);
CREATE INDEX test_sheet_box ON test_sheet (box);

-- Ways out ---------------------------------------------------------------------------------------

CREATE TABLE return_slip (
  id TEXT PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE box_return (
  box TEXT PRIMARY KEY REFERENCES box (id),
  slip TEXT NOT NULL REFERENCES return_slip (id),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  says_type TEXT REFERENCES blank_type (id),
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- A transfer from the store of one box into the store of another of its lot; empty: within the one box.
ALTER TABLE movement ADD COLUMN to_box TEXT REFERENCES box (id);
CREATE INDEX movement_to_box ON movement (to_box) WHERE to_box IS NOT NULL;

CREATE TABLE box_split (
  new_box TEXT PRIMARY KEY REFERENCES box (id),
  from_box TEXT NOT NULL REFERENCES box (id),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX box_split_from ON box_split (from_box);

CREATE TABLE sample (
  id BIGINT PRIMARY KEY,
  box TEXT NOT NULL REFERENCES box (id),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  purpose TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- Why a request could not wait: what the forecast said when it was made.
CREATE TABLE request_urgent (
  request TEXT PRIMARY KEY REFERENCES request (id),
  short_day TEXT NOT NULL,
  needed BIGINT NOT NULL CHECK (needed > 0),
  usable BIGINT NOT NULL CHECK (usable >= 0),
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
