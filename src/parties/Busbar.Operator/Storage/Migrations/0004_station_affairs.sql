-- What stations tell beside sessions: whatever was acknowledged is here. Capped rings per station.
CREATE TABLE notification (
    position INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    action TEXT NOT NULL,
    request_id INTEGER,
    received_at INTEGER NOT NULL,
    body TEXT NOT NULL);
CREATE INDEX notification_by_station ON notification (station, position);

-- Meter values outside of any session. The digest is of the samples, so that a repeated message is one row.
CREATE TABLE meter_reading (
    position INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    evse INTEGER NOT NULL,
    at INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (station, evse, at, digest));
CREATE INDEX meter_reading_by_station ON meter_reading (station, position);

CREATE TABLE reservation (
    station TEXT NOT NULL,
    id INTEGER NOT NULL,
    evse INTEGER,
    connector_type TEXT,
    token TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (station, id));
CREATE INDEX reservation_held ON reservation (expires_at) WHERE state = 'Held';

-- Charging profiles as the station has them, as far as the operator knows: those it took, and those it reported.
CREATE TABLE charging_profile (
    station TEXT NOT NULL,
    id INTEGER NOT NULL,
    evse INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    stack_level INTEGER NOT NULL,
    transaction_id TEXT,
    source TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (station, id));

-- Files on their way: firmware to a station, logs from it.
CREATE TABLE file_transfer (
    station TEXT NOT NULL,
    kind TEXT NOT NULL,
    request_id INTEGER NOT NULL,
    location TEXT NOT NULL,
    status TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (station, kind, request_id));

CREATE TABLE certificate (
    station TEXT NOT NULL,
    use TEXT NOT NULL,
    hash_algorithm TEXT NOT NULL,
    issuer_name_hash TEXT NOT NULL,
    issuer_key_hash TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    UNIQUE (station, use, issuer_name_hash, issuer_key_hash, serial_number));

CREATE TABLE certificate_request (
    position INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    use TEXT NOT NULL,
    request_id INTEGER,
    csr TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled_at INTEGER);
CREATE INDEX certificate_request_by_station ON certificate_request (station, position);

-- The local list that each station has by our knowledge, and the number that it told last.
CREATE TABLE local_list (
    station TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    reported_version INTEGER,
    changed_at INTEGER NOT NULL);

CREATE TABLE local_list_entry (
    station TEXT NOT NULL,
    token TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    group_value TEXT,
    expires_at INTEGER,
    UNIQUE (station, token));

-- A password that the station was given and has not used yet; and of which firmware the device model was read.
ALTER TABLE station ADD COLUMN next_credential TEXT;
ALTER TABLE station ADD COLUMN model_of TEXT;

-- Accounts and the audit log are only ever added to.
CREATE TRIGGER session_event_is_final BEFORE UPDATE ON session_event BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
CREATE TRIGGER session_event_stays BEFORE DELETE ON session_event BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;
