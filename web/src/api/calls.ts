import { query, request } from './http.ts';
import type {
  AddedStation, AuditEntry, Command, Me, Message, NewStation, Overview, Page, SecurityEvent, Series, Session, SessionDetail, Station,
  Token, Variable,
} from './types.ts';

const station = (id: string) => `/api/stations/${encodeURIComponent(id)}`;
const session = (id: string) => `/api/sessions/${encodeURIComponent(id)}`;

/** Where a page begins. */
type Key = string | number | null;

export interface StationFilter { query?: string; state?: string; version?: string; after?: string | number | null; limit?: number }
export interface SessionFilter { state?: string; station?: string; after?: string | number | null; limit?: number }
export interface MessageFilter { before?: number | string | null; limit?: number; action?: string }

/** Every call the dashboard makes, by name. */
export const calls = {
  me: (signal?: AbortSignal) => request<Me>('GET', '/api/me', undefined, signal),
  login: (user: string, password: string) => request<Me | undefined>('POST', '/api/login', { user, password }),
  logout: () => request<void>('POST', '/api/logout'),

  overview: (signal?: AbortSignal) => request<Overview>('GET', '/api/overview', undefined, signal),

  stations: (filter: StationFilter, signal?: AbortSignal) => request<Page<Station>>('GET', `/api/stations${query({ ...filter })}`, undefined, signal),
  station: (id: string, signal?: AbortSignal) => request<Station>('GET', station(id), undefined, signal),
  addStation: (added: NewStation) => request<AddedStation>('POST', '/api/stations', added),
  removeStation: (id: string) => request<void>('DELETE', station(id)),
  variables: (id: string, signal?: AbortSignal) => request<Page<Variable>>('GET', `${station(id)}/variables`, undefined, signal),
  messages: (id: string, filter: MessageFilter, signal?: AbortSignal) =>
    request<Page<Message>>('GET', `${station(id)}/messages${query({ ...filter })}`, undefined, signal),

  commands: (id: string, signal?: AbortSignal) => request<Page<Command>>('GET', `${station(id)}/commands`, undefined, signal),
  command: (id: string, signal?: AbortSignal) => request<Command>('GET', `/api/commands/${encodeURIComponent(id)}`, undefined, signal),
  send: (stationId: string, id: string, kind: string, args: Record<string, unknown>) =>
    request<Command>('POST', `${station(stationId)}/commands`, { id, kind, arguments: args }),

  sessions: (filter: SessionFilter, signal?: AbortSignal) => request<Page<Session>>('GET', `/api/sessions${query({ ...filter })}`, undefined, signal),
  session: (id: string, signal?: AbortSignal) => request<SessionDetail>('GET', session(id), undefined, signal),
  series: (id: string, signal?: AbortSignal) => request<Series>('GET', `${session(id)}/series`, undefined, signal),
  stopSession: (id: string) => request<Command>('POST', `${session(id)}/stop`),
  closeSession: (id: string, reason: string) => request<Session>('POST', `${session(id)}/close`, { reason }),

  tokens: (after: Key, signal?: AbortSignal) => request<Page<Token>>('GET', `/api/tokens${query({ after, limit: 200 })}`, undefined, signal),
  putToken: (token: Token) => request<Page<Token>>('POST', '/api/tokens', token),
  removeToken: (value: string) => request<void>('DELETE', `/api/tokens/${encodeURIComponent(value)}`),

  securityEvents: (before: Key, signal?: AbortSignal) =>
    request<Page<SecurityEvent>>('GET', `/api/security-events${query({ before })}`, undefined, signal),
  audit: (before: Key, signal?: AbortSignal) => request<Page<AuditEntry>>('GET', `/api/audit${query({ before })}`, undefined, signal),
};
