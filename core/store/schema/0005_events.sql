-- Every row names its event, and the event is written after it. When SQLite then sees the event come, it looks for
-- the rows that waited for it in every table that names events: without an index it reads each of them from
-- its beginning, and every act grows slower with the history.
CREATE INDEX request_event ON request (event);
CREATE INDEX delivery_event ON delivery (event);
CREATE INDEX lot_event ON lot (event);
CREATE INDEX box_event ON box (event);
CREATE INDEX evidence_event ON evidence (event);
CREATE INDEX finding_event ON finding (event);
CREATE INDEX hold_event ON hold (event);
CREATE INDEX hold_lift_event ON hold_lift (event);
CREATE INDEX movement_event ON movement (event);
CREATE INDEX stock_count_event ON stock_count (event);
CREATE INDEX job_event ON job (event);
CREATE INDEX load_event ON load (event);
CREATE INDEX run_event ON run (event);
CREATE INDEX chunk_event ON chunk (event);
CREATE INDEX sheet_event ON sheet (read_event) WHERE read_event IS NOT NULL;
CREATE INDEX day_version_event ON day_version (event);
CREATE INDEX difference_note_event ON difference_note (event);
CREATE INDEX day_signature_event ON day_signature (event);
CREATE INDEX badge_change_event ON badge_change (event);
CREATE INDEX pin_event ON pin (event);
CREATE INDEX pin_try_event ON pin_try (event) WHERE event IS NOT NULL;
CREATE INDEX session_event ON session (event);
CREATE INDEX line_clearance_event ON line_clearance (event);
CREATE INDEX destruction_event ON destruction (event);
CREATE INDEX destruction_item_event ON destruction_item (event);
CREATE INDEX destruction_certificate_event ON destruction_certificate (event);
CREATE INDEX box_wasted_event ON box_wasted (event);
CREATE INDEX stocktake_event ON stocktake (event);
CREATE INDEX stocktake_count_event ON stocktake_count (event);
CREATE INDEX stocktake_settlement_event ON stocktake_settlement (event);
CREATE INDEX stocktake_close_event ON stocktake_close (event);
CREATE INDEX box_finding_event ON box_finding (event);
CREATE INDEX test_sheet_event ON test_sheet (event);
CREATE INDEX return_slip_event ON return_slip (event);
CREATE INDEX box_return_event ON box_return (event);
CREATE INDEX box_split_event ON box_split (event);
CREATE INDEX sample_event ON sample (event);
CREATE INDEX request_urgent_event ON request_urgent (event);

-- The next pieces of a job are asked for in the order of their sequence, among those that are still wanted: with
-- the sequence in the index not one that is done is looked at again.
DROP INDEX piece_state;
CREATE INDEX piece_next ON piece (job, state, sequence);

-- What lies in the trays is asked for at every scan; most boxes hold nothing any more.
CREATE INDEX balance_held ON balance (account, box) WHERE sheets > 0;
