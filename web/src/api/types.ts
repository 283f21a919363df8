/** What the operator's API carries. Times are ISO 8601 in UTC; units are last in the name. */

export const connectorStates = [
  'Charging', 'Available', 'Preparing', 'SuspendedEV', 'SuspendedEVSE', 'Finishing', 'Reserved', 'Unavailable', 'Faulted',
] as const;
export type ConnectorState = (typeof connectorStates)[number];
export type StationState = ConnectorState | 'Offline';

export interface Page<T> { items: T[]; next: string | null }

export interface Me { user: string; name?: string | null }

export interface Attention {
  id: string;
  severity: 'info' | 'warning' | 'critical' | string;
  title: string;
  detail: string;
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
export interface AddedStation extends Station { password: string }

export interface Variable {
  component: string;
  evseId: number | null;
  instance: string | null;
  variable: string;
  variableInstance: string | null;
  attribute: string;
  value: string | null;
  mutability: string | null;
  dataType: string | null;
  unit: string | null;
  readAt: string | null;
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
  evseId: number;
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
  energyWh: number | null;
  offline: boolean;
  flags: string[];
  raw?: string | null;
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

export interface Token { id: string; type: string; status: string; group: string | null; expiresAt: string | null; note: string | null }
export interface NewToken { idToken: string; type: string; group?: string; expiresAt?: string; note?: string }

export interface SecurityEvent { sequence: number; at: string; stationId: string | null; type: string; severity: string; detail: string | null; source: string | null }
export interface AuditEntry { sequence: number; at: string; user: string | null; action: string; subject: string | null; outcome: string | null; detail: string | null; address: string | null }
