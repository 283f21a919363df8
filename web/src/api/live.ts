import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import { keys } from './keys.ts';
import type { Attention, Command, Message, Page, Session, SessionDetail, Station } from './types.ts';

/** What a second of the event stream amounts to: the last word on each thing, and every message. */
export interface Batch {
  stations: Map<string, Station>;
  sessions: Map<string, Session>;
  commands: Map<string, Command>;
  messages: Message[];
  attention: boolean;
}

export type LiveEvent =
  | { type: 'station'; value: Station }
  | { type: 'session'; value: Session }
  | { type: 'command'; value: Command }
  | { type: 'message'; value: Message }
  | { type: 'attention'; value: Attention };

/** More messages than this in one second are not read by anyone; the page asks for them when it is looked at. */
export const maxMessagesPerBatch = 200;

/** A page keeps at most this many messages in memory; older ones are asked for again. */
export const maxMessagesKept = 2_000;

/** The tail of all stations' messages: some minutes of a busy site. */
export const maxTail = 1_000;

export function emptyBatch(): Batch {
  return { stations: new Map(), sessions: new Map(), commands: new Map(), messages: [], attention: false };
}

/** Adds an event to the batch: the last of a kind for an id wins. */
export function add(batch: Batch, event: LiveEvent): void {
  switch (event.type) {
    case 'station': batch.stations.set(event.value.id, event.value); break;
    case 'session': batch.sessions.set(event.value.id, event.value); break;
    case 'command': batch.commands.set(event.value.id, event.value); break;
    case 'message': if (batch.messages.length < maxMessagesPerBatch) batch.messages.push(event.value); break;
    case 'attention': batch.attention = true; break;
  }
}

export function isEmpty(batch: Batch): boolean {
  return batch.stations.size + batch.sessions.size + batch.commands.size + batch.messages.length === 0 && !batch.attention;
}

type Pages<T> = InfiniteData<Page<T>>;

/** Replaces rows by id in place: nothing moves under the reader's finger. */
export function replaceRows<T extends { id: string }>(data: Pages<T> | undefined, changed: Map<string, T>): Pages<T> | undefined {
  if (!data || !data.pages.some((page) => page.items.some((item) => changed.has(item.id)))) return data;
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((item) => changed.get(item.id) ?? item) })) };
}

/** Puts new messages before the newest known one, each once. */
export function prependMessages(data: Pages<Message> | undefined, arrived: Message[]): Pages<Message> | undefined {
  const first = data?.pages[0];
  if (!data || !first) return data;
  const newest = first.items[0]?.sequence ?? -1;
  const fresh = arrived.filter((message) => message.sequence > newest).sort((a, b) => b.sequence - a.sequence);
  if (fresh.length === 0) return data;
  const items = [...fresh, ...first.items];
  // The page grows by what arrived; past the bound the oldest pages fall away, and "older" asks for them again.
  if (items.length > maxMessagesKept) {
    const kept = items.slice(0, maxMessagesKept);
    return { pages: [{ items: kept, next: String(kept[kept.length - 1]?.sequence ?? '') }], pageParams: data.pageParams.slice(0, 1) };
  }
  return { ...data, pages: [{ ...first, items }, ...data.pages.slice(1)] };
}

/** Writes a batch into the query cache. */
export function apply(batch: Batch, cache: QueryClient): void {
  if (batch.stations.size > 0) {
    cache.setQueriesData<Pages<Station>>({ queryKey: keys.stationLists }, (data) => replaceRows(data, batch.stations));
    for (const [id, station] of batch.stations) cache.setQueryData<Station>(keys.station(id), (old) => (old ? { ...old, ...station } : old));
    if (holdsUnknown(cache, keys.stationLists, batch.stations)) void cache.invalidateQueries({ queryKey: keys.stationLists });
  }
  if (batch.sessions.size > 0) {
    cache.setQueriesData<Pages<Session>>({ queryKey: keys.sessionLists }, (data) => replaceRows(data, batch.sessions));
    for (const [id, session] of batch.sessions) {
      cache.setQueryData<SessionDetail>(keys.session(id), (old) => (old ? { ...old, ...session } : old));
      void cache.invalidateQueries({ queryKey: keys.session(id) });
      void cache.invalidateQueries({ queryKey: keys.series(id) });
    }
    if (holdsUnknown(cache, keys.sessionLists, batch.sessions)) void cache.invalidateQueries({ queryKey: keys.sessionLists });
  }
  for (const [id, command] of batch.commands) {
    cache.setQueryData(keys.command(id), command);
    cache.setQueryData<Page<Command>>(keys.commands(command.stationId), (old) => (old ? withCommand(old, command) : old));
  }
  for (const [station, messages] of byStation(batch.messages)) {
    for (const [key] of cache.getQueriesData({ queryKey: ['messages', station] })) {
      const action = key[2];
      const wanted = typeof action === 'string' && action !== '' ? messages.filter((message) => message.action === action) : messages;
      cache.setQueryData<Pages<Message>>(key, (data) => prependMessages(data, wanted));
    }
  }
  if (batch.messages.length > 0) {
    cache.setQueryData<Message[]>(keys.tail, (old) => [...[...batch.messages].reverse(), ...(old ?? [])].slice(0, maxTail));
  }
  if (batch.attention || batch.stations.size > 0) void cache.invalidateQueries({ queryKey: keys.overview });
}

function byStation(messages: Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const id = message.stationId ?? '';
    groups.set(id, [...(groups.get(id) ?? []), message]);
  }
  return groups;
}

/** Whether something changed that no kept list shows yet: a station that booted for the first time, a session that began. */
function holdsUnknown<T extends { id: string }>(cache: QueryClient, key: QueryKey, changed: Map<string, T>): boolean {
  const lists = cache.getQueriesData<Pages<T>>({ queryKey: key }).map(([, data]) => data).filter((data) => data !== undefined);
  if (lists.length === 0) return false;
  const known = new Set(lists.flatMap((data) => data.pages.flatMap((page) => page.items.map((item) => item.id))));
  return [...changed.keys()].some((id) => !known.has(id));
}

export function withCommand(page: Page<Command>, command: Command): Page<Command> {
  const known = page.items.some((item) => item.id === command.id);
  return { ...page, items: known ? page.items.map((item) => (item.id === command.id ? command : item)) : [command, ...page.items] };
}

/** What the operator's clock says, in milliseconds; null for what is no time. */
export function readClock(text: string): number | null {
  try {
    const at = Date.parse(String((JSON.parse(text) as { now?: unknown }).now));
    return Number.isNaN(at) ? null : at;
  } catch {
    return null;
  }
}

export function readEvent(type: LiveEvent['type'], text: string): LiveEvent | null {
  try {
    return { type, value: JSON.parse(text) } as LiveEvent;
  } catch {
    return null;
  }
}
