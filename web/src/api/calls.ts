import { answer, api, only } from './http.ts';
import type {
  AddedStation, AuditEntry, Command, LinkMessage, Me, Message, NewStation, Overview, Page, Picture, SecurityEvent, Series, Session,
  SessionDetail, Station, Token, Variable,
} from './types.ts';

/** Where a page begins: the key of the page before, a text or a number as the list has it. */
type Key = string | number | null;
type Signal = AbortSignal | undefined;

export interface StationFilter { query?: string; state?: string; version?: string; after?: Key; limit?: number }
export interface SessionFilter { state?: string; station?: string; after?: Key; limit?: number }
export interface MessageFilter { before?: Key; limit?: number; action?: string }

/** Tokens and other short rows of which a page may hold many. */
const longPage = 200;

const text = (key: Key | undefined): string | null => (key === null || key === undefined ? null : String(key));
const place = (key: Key | undefined): number | null => (key === null || key === undefined ? null : Number(key));
const init = (signal: Signal) => (signal ? { signal } : {});

/** Every call the dashboard makes, by name. */
export const calls = {
  me: (signal?: AbortSignal) => answer<Me>(api.GET('/api/me', init(signal)), signal),
  login: (user: string, password: string) => answer<Me>(api.POST('/api/login', { body: { user, password } })),
  logout: () => answer<void>(api.POST('/api/logout')),

  overview: (signal?: AbortSignal) => answer<Overview>(api.GET('/api/overview', init(signal)), signal),
  picture: (signal?: AbortSignal) => answer<Picture>(api.GET('/api/picture', init(signal)), signal),
  linkMessages: (id: string, limit: number, signal?: AbortSignal) =>
    answer<Page<LinkMessage>>(api.GET('/api/picture/links/{id}/messages', { params: { path: { id }, query: { limit } }, ...init(signal) }), signal),

  stations: ({ query, state, version, after, limit }: StationFilter, signal?: AbortSignal) =>
    answer<Page<Station>>(api.GET('/api/stations', { params: { query: only({ query, state, version, after: text(after), limit }) }, ...init(signal) }), signal),
  station: (id: string, signal?: AbortSignal) => answer<Station>(api.GET('/api/stations/{id}', { params: { path: { id } }, ...init(signal) }), signal),
  addStation: (added: NewStation) => answer<AddedStation>(api.POST('/api/stations', { body: added })),
  removeStation: (id: string) => answer<void>(api.DELETE('/api/stations/{id}', { params: { path: { id } } })),
  variables: (id: string, signal?: AbortSignal) => answer<Page<Variable>>(api.GET('/api/stations/{id}/variables', { params: { path: { id } }, ...init(signal) }), signal),
  messages: (id: string, { before, limit, action }: MessageFilter, signal?: AbortSignal) =>
    answer<Page<Message>>(api.GET('/api/stations/{id}/messages', { params: { path: { id }, query: only({ before: place(before), limit, action }) }, ...init(signal) }), signal),

  commands: (id: string, signal?: AbortSignal) => answer<Page<Command>>(api.GET('/api/stations/{id}/commands', { params: { path: { id } }, ...init(signal) }), signal),
  command: (id: string, signal?: AbortSignal) => answer<Command>(api.GET('/api/commands/{id}', { params: { path: { id } }, ...init(signal) }), signal),
  send: (stationId: string, id: string, kind: string, args: Record<string, unknown>) =>
    answer<Command>(api.POST('/api/stations/{id}/commands', { params: { path: { id: stationId } }, body: { id, kind, arguments: args } })),

  sessions: ({ state, station, after, limit }: SessionFilter, signal?: AbortSignal) =>
    answer<Page<Session>>(api.GET('/api/sessions', { params: { query: only({ state, station, after: text(after), limit }) }, ...init(signal) }), signal),
  session: (id: string, signal?: AbortSignal) => answer<SessionDetail>(api.GET('/api/sessions/{id}', { params: { path: { id } }, ...init(signal) }), signal),
  series: (id: string, signal?: AbortSignal) => answer<Series>(api.GET('/api/sessions/{id}/series', { params: { path: { id } }, ...init(signal) }), signal),
  stopSession: (id: string) => answer<Command>(api.POST('/api/sessions/{id}/stop', { params: { path: { id } } })),
  closeSession: (id: string, reason: string) => answer<Session>(api.POST('/api/sessions/{id}/close', { params: { path: { id } }, body: { reason } })),

  tokens: (after: Key, signal?: AbortSignal) => answer<Page<Token>>(api.GET('/api/tokens', { params: { query: only({ after: text(after), limit: longPage }) }, ...init(signal) }), signal),
  putToken: (token: Token) => answer<Page<Token>>(api.POST('/api/tokens', { body: token })),
  removeToken: (value: string) => answer<void>(api.DELETE('/api/tokens/{value}', { params: { path: { value } } })),

  securityEvents: (before: Key, signal?: AbortSignal) =>
    answer<Page<SecurityEvent>>(api.GET('/api/security-events', { params: { query: only({ before: place(before) }) }, ...init(signal) }), signal),
  audit: (before: Key, signal?: AbortSignal) => answer<Page<AuditEntry>>(api.GET('/api/audit', { params: { query: only({ before: place(before) }) }, ...init(signal) }), signal),
};
