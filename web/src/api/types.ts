import type { components } from './schema.d.ts';

/**
 * What the operator's API carries, as its document says (schema.d.ts is made from openapi.json); here are the pages' names for
 * it, and the words that the document describes but does not list. Times are ISO 8601 in UTC; units are last in the name.
 */
type Schemas = components['schemas'];

/** Answers have every property: what is not known is null. */
type Whole<T> = T extends (infer Item)[] ? Whole<Item>[] : T extends object ? { [Name in keyof T]-?: Whole<T[Name]> } : T;
type Answer<Name extends keyof Schemas> = Whole<Schemas[Name]>;
type Narrow<T, Words> = Omit<T, keyof Words> & Words;

export const connectorStates = [
  'Charging', 'Available', 'Preparing', 'SuspendedEV', 'SuspendedEVSE', 'Finishing', 'Reserved', 'Unavailable', 'Faulted',
] as const;
export type ConnectorState = (typeof connectorStates)[number];
export type StationState = ConnectorState | 'Offline';

/** A page by the last key that was seen; the key is a text or a number of the operator's own. */
export interface Page<T> { items: T[]; next: string | number | null }

export type Me = Answer<'Me'>;
export type Overview = Answer<'Overview'>;
export type Attention = Answer<'AttentionItem'>;

export type Station = Answer<'StationSummary'>;
export type Evse = Station['evses'][number];
export type Connector = Evse['connectors'][number];
export type NewStation = Schemas['NewStation'];
export type AddedStation = Answer<'EnteredStation'>;
export type Variable = Answer<'VariableItem'>;

export type Message = Narrow<Answer<'MessageItem'>, {
  direction: 'fromStation' | 'toStation';
  kind: 'CALL' | 'CALLRESULT' | 'CALLERROR' | 'SEND' | 'CALLRESULTERROR' | 'UNKNOWN';
}>;

export type Outcome = 'pending' | 'accepted' | 'rejected' | 'timedOut' | 'stationOffline' | 'failed';
export type Command = Narrow<Answer<'CommandView'>, { arguments: Record<string, unknown>; outcome: Outcome }>;

export type Session = Narrow<Answer<'SessionSummary'>, { state: 'active' | 'ended' }>;
export type SessionDetail = Narrow<Answer<'SessionDetail'>, { state: 'active' | 'ended' }>;
export type SessionEvent = SessionDetail['events'][number];
export type Series = Answer<'SeriesView'>;

export type Token = Answer<'TokenView'>;
export type SecurityEvent = Answer<'SecurityEventView'>;
export type AuditEntry = Answer<'AuditView'>;

export type Picture = Answer<'PictureView'>;
export type Party = Answer<'PartyView'>;
export type PictureLink = Answer<'LinkView'>;
export type LinkMessage = Narrow<Answer<'LinkMessageItem'>, { direction: 'forth' | 'back'; role: 'request' | 'response' | 'rejection' }>;
