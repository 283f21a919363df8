CREATE TABLE party (
    ven_id TEXT NOT NULL,
    registration_id TEXT,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT,
    is_pull INTEGER NOT NULL,
    is_signed INTEGER NOT NULL,
    reports_only INTEGER NOT NULL,
    profile TEXT NOT NULL,
    registered_at INTEGER);
CREATE UNIQUE INDEX party_key ON party (ven_id);

CREATE TABLE event_response (
    ven_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    modification INTEGER NOT NULL,
    opt TEXT NOT NULL,
    code TEXT NOT NULL,
    at INTEGER NOT NULL);
CREATE UNIQUE INDEX event_response_key ON event_response (ven_id, event_id);

CREATE TABLE opt (
    ven_id TEXT NOT NULL,
    opt_id TEXT NOT NULL,
    event_id TEXT,
    opt TEXT NOT NULL,
    reason TEXT NOT NULL,
    schedule TEXT,
    at INTEGER NOT NULL);
CREATE UNIQUE INDEX opt_key ON opt (ven_id, opt_id);

CREATE TABLE offered_report (
    ven_id TEXT NOT NULL,
    specifier_id TEXT NOT NULL,
    name TEXT NOT NULL,
    request_id TEXT,
    body BLOB NOT NULL);
CREATE UNIQUE INDEX offered_report_key ON offered_report (ven_id, specifier_id);

CREATE TABLE telemetry (
    ven_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    r_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    value REAL NOT NULL,
    kind TEXT NOT NULL);
CREATE UNIQUE INDEX telemetry_key ON telemetry (ven_id, request_id, r_id, at);
