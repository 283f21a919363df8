-- What the operator knows of stations and tokens. Instants are microseconds since 1970 in UTC.
CREATE TABLE station (
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    site TEXT NOT NULL,
    credential TEXT,
    registration TEXT NOT NULL,
    ocpp_version TEXT,
    vendor TEXT,
    model TEXT,
    serial_number TEXT,
    firmware_version TEXT,
    iccid TEXT,
    imsi TEXT,
    meter_type TEXT,
    meter_serial_number TEXT,
    boot_reason TEXT,
    booted_at INTEGER,
    last_seen INTEGER,
    created_at INTEGER NOT NULL);

CREATE TABLE connector (
    station TEXT NOT NULL,
    evse INTEGER NOT NULL,
    connector INTEGER NOT NULL,
    status TEXT NOT NULL,
    error_code TEXT,
    since INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    UNIQUE (station, evse, connector));

-- One attribute of one variable; absent instances are empty texts and absent numbers are 0, so that the key is unique.
CREATE TABLE variable (
    station TEXT NOT NULL,
    component TEXT NOT NULL,
    component_instance TEXT NOT NULL,
    evse INTEGER NOT NULL,
    connector INTEGER NOT NULL,
    variable TEXT NOT NULL,
    variable_instance TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT,
    mutability TEXT,
    data_type TEXT,
    unit TEXT,
    updated_at INTEGER NOT NULL,
    UNIQUE (station, component, component_instance, evse, connector, variable, variable_instance, attribute));

-- Tokens compare without case, so their texts are kept in upper case.
CREATE TABLE token (
    value TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    group_value TEXT,
    expires_at INTEGER,
    is_blocked INTEGER NOT NULL,
    allows_concurrent INTEGER NOT NULL,
    label TEXT);
