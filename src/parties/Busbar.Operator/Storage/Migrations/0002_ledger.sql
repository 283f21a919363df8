-- The ledger: never updated, never deleted. The digest belongs to the key, so that two contents under one key are both kept.
CREATE TABLE session_event (
    position INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    event_key TEXT NOT NULL,
    digest INTEGER NOT NULL,
    station TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (session, event_key, digest));

-- What the ledger tells, for lists: written when a session starts, ends or changes afterwards, and rebuilt from the ledger at will.
CREATE TABLE session (
    id TEXT NOT NULL UNIQUE,
    station TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    evse INTEGER,
    connector INTEGER,
    token TEXT,
    token_type TEXT,
    is_active INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    last_event_at INTEGER NOT NULL,
    meter_start TEXT,
    meter_stop TEXT,
    energy TEXT NOT NULL,
    energy_exported TEXT NOT NULL,
    state_of_charge TEXT,
    stop_reason TEXT,
    remote_start_id INTEGER,
    reservation_id INTEGER,
    flags INTEGER NOT NULL,
    events INTEGER NOT NULL,
    ocpp_version TEXT NOT NULL);
CREATE INDEX session_by_start ON session (started_at, id);
CREATE INDEX session_by_station ON session (station, started_at);
CREATE INDEX session_active ON session (token, station) WHERE is_active = 1;

-- Numbers given to transactions of OCPP 1.6, by what makes a start the same start. A number is never given twice.
CREATE TABLE transaction_number (
    number INTEGER NOT NULL,
    station TEXT NOT NULL,
    connector INTEGER NOT NULL,
    at INTEGER NOT NULL,
    id_tag TEXT NOT NULL,
    meter_start TEXT NOT NULL,
    UNIQUE (station, connector, at, id_tag, meter_start));
CREATE UNIQUE INDEX transaction_number_by_number ON transaction_number (number);
