/** What the operator's API carries. Times are ISO 8601 in UTC; units are last in the name. */

export const connectorStates = [
  'Charging', 'Available', 'Preparing', 'SuspendedEV', 'SuspendedEVSE', 'Finishing', 'Reserved', 'Unavailable', 'Faulted',
] as const;
export type ConnectorState = (typeof connectorStates)[number];
export type StationState = ConnectorState | 'Offline';

/** A page by the last key that was seen; the key is a text or a number of the operator's own. */
export interface Page<T> { items: T[]; next: string | number | null }

export interface Me { user: string }

export interface Attention {
  id: string;
  severity: 'info' | 'warning' | 'critical' | string;
  title: string;
  detail: string | null;
  stationId?: string | null;
  evseId?: number | null;
  sessionId?: string | null;
  since: string;
}

export interface Overview {
  counts: Partial<Record<StationState, number>>;
  powerW: number;
  limitW: number | null;
  sessionsActive: number;
  energyTodayWh: number;
  attention: Attention[];
}

export interface Connector { id: number; type: string | null; status: string; errorCode: string | null; since: string | null }

export interface Evse { id: number; connectors: Connector[]; sessionId: string | null; powerW: number | null; soc: number | null }

export interface Station {
  id: string;
  name: string | null;
  site: string | null;
  online: boolean;
  ocppVersion: string | null;
  securityProfile: number | null;
  vendor: string | null;
  model: string | null;
  serialNumber: string | null;
  firmwareVersion: string | null;
  registration: string | null;
  connectedSince: string | null;
  lastSeen: string | null;
  lastHeartbeat: string | null;
  powerW: number | null;
  assumedPowerW: number | null;
  lastHourW: (number | null)[];
  evses: Evse[];
}

export interface NewStation { id: string; name: string; site: string; password?: string }
export interface AddedStation { id: string; name: string; site: string; password: string }

export interface Variable {
  component: string;
  componentInstance: string | null;
  evseId: number | null;
  connectorId: number | null;
  variable: string;
  variableInstance: string | null;
  attribute: string;
  value: string | null;
  mutability: string | null;
  dataType: string | null;
  unit: string | null;
  updatedAt: string;
}

export interface Message {
  sequence: number;
  stationId?: string | null;
  at: string;
  direction: 'fromStation' | 'toStation';
  kind: 'CALL' | 'CALLRESULT' | 'CALLERROR' | 'SEND' | 'CALLRESULTERROR';
  action: string | null;
  messageId: string | null;
  text: string;
  bytes: number;
  error: string | null;
}

export type Outcome = 'pending' | 'accepted' | 'rejected' | 'timedOut' | 'stationOffline' | 'failed';

export interface Command {
  id: string;
  kind: string;
  stationId: string;
  arguments: Record<string, unknown>;
  requestedAt: string;
  requestedBy: string | null;
  outcome: Outcome;
  detail: string | null;
  completedAt: string | null;
}

export interface Session {
  id: string;
  transactionId: string | null;
  stationId: string;
  evseId: number | null;
  connectorId: number | null;
  token: string | null;
  state: 'active' | 'ended';
  chargingState: string | null;
  startedAt: string;
  endedAt: string | null;
  energyWh: number | null;
  powerW: number | null;
  soc: number | null;
  stopReason: string | null;
  flags: string[];
  ocppVersion: string | null;
}

export interface SessionEvent {
  sequence: number;
  at: string;
  receivedAt: string;
  kind: string;
  seqNo: number | null;
  triggerReason: string | null;
  chargingState: string | null;
  energyWh: number | null;
  powerW: number | null;
  offline: boolean;
  flags: string[];
  detail: string | null;
}

export interface SessionDetail extends Session {
  meterStartWh: number | null;
  meterStopWh: number | null;
  events: SessionEvent[];
}

export interface Series {
  at: string[];
  powerW: (number | null)[];
  energyWh: (number | null)[];
  soc: (number | null)[];
  currentA: Record<string, (number | null)[]>;
  voltageV: Record<string, (number | null)[]>;
}

export interface Token { value: string; type: string | null; group: string | null; expiresAt: string | null; blocked: boolean; allowsConcurrent: boolean; label: string | null }

export interface SecurityEvent { sequence: number; stationId: string; type: string; at: string; receivedAt: string; detail: string | null }
export interface AuditEntry { sequence: number; at: string; principal: string; action: string; subject: string; detail: string | null }
