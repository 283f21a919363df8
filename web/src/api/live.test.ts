import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keys } from './keys.ts';
import { add, apply, emptyBatch, isEmpty, maxMessagesKept, maxMessagesPerBatch, prependMessages, readEvent, replaceRows } from './live.ts';
import type { Command, Message, Session, Station } from './types.ts';

const station = (id: string, powerW: number) => ({ id, powerW }) as Station;
const message = (sequence: number, action = 'Heartbeat', stationId = 'CS1') => ({ sequence, action, stationId }) as Message;
const pages = <T>(...items: T[]) => ({ pages: [{ items, next: null as string | null }], pageParams: [null] });

describe('a batch', () => {
  it('keeps the last word on each station', () => {
    const batch = emptyBatch();
    add(batch, { type: 'station', value: station('A', 1) });
    add(batch, { type: 'station', value: station('A', 2) });
    expect([...batch.stations.values()]).toEqual([station('A', 2)]);
  });

  it('is bounded in messages', () => {
    const batch = emptyBatch();
    for (let index = 0; index < maxMessagesPerBatch + 5; index++) add(batch, { type: 'message', value: message(index) });
    expect(batch.messages).toHaveLength(maxMessagesPerBatch);
  });

  it('is empty until something comes', () => {
    const batch = emptyBatch();
    expect(isEmpty(batch)).toBe(true);
    add(batch, { type: 'attention', value: { id: 'x', severity: 'info', title: '', detail: null, stationId: null, evseId: null, sessionId: null, since: '' } });
    expect(isEmpty(batch)).toBe(false);
  });

  it('passes over what is not JSON', () => expect(readEvent('station', '{')).toBeNull());
});

describe('rows', () => {
  it('are replaced where they stand', () => {
    const changed = replaceRows(pages(station('A', 1), station('B', 1)), new Map([['B', station('B', 9)]]));
    expect(changed?.pages[0]?.items).toEqual([station('A', 1), station('B', 9)]);
  });

  it('stay the same object when nothing of them changed, so that nothing is drawn again', () => {
    const data = pages(station('A', 1));
    expect(replaceRows(data, new Map([['Z', station('Z', 9)]]))).toBe(data);
  });
});

describe('messages', () => {
  it('come before the newest known, each once and newest first', () => {
    const data = prependMessages(pages(message(2), message(1)), [message(2), message(3), message(4)]);
    expect(data?.pages[0]?.items.map((each) => each.sequence)).toEqual([4, 3, 2, 1]);
  });

  it('are bounded: the oldest fall away and are asked for again', () => {
    const known = Array.from({ length: maxMessagesKept }, (_, index) => message(maxMessagesKept - index));
    const data = prependMessages(pages(...known), [message(maxMessagesKept + 1)]);
    expect(data?.pages[0]?.items).toHaveLength(maxMessagesKept);
    expect(data?.pages[0]?.next).toBe('2');
  });
});

describe('applying', () => {
  it('writes stations, commands and messages where they are kept', () => {
    const cache = new QueryClient();
    const pending = { id: 'c1', stationId: 'CS1', outcome: 'pending' } as Command;
    cache.setQueryData(keys.stations({ query: '' }), pages(station('CS1', 1)));
    cache.setQueryData(keys.commands('CS1'), { items: [pending], next: null });
    cache.setQueryData(keys.messages('CS1', ''), pages(message(1)));
    cache.setQueryData(keys.messages('CS1', 'BootNotification'), pages(message(1, 'BootNotification')));
    const batch = emptyBatch();
    add(batch, { type: 'station', value: station('CS1', 7) });
    add(batch, { type: 'command', value: { ...pending, outcome: 'accepted' } });
    add(batch, { type: 'message', value: message(2) });
    apply(batch, cache);
    expect(cache.getQueryData<ReturnType<typeof pages<Station>>>(keys.stations({ query: '' }))?.pages[0]?.items[0]?.powerW).toBe(7);
    expect(cache.getQueryData<{ items: Command[] }>(keys.commands('CS1'))?.items[0]?.outcome).toBe('accepted');
    expect(cache.getQueryData<ReturnType<typeof pages<Message>>>(keys.messages('CS1', ''))?.pages[0]?.items).toHaveLength(2);
    expect(cache.getQueryData<ReturnType<typeof pages<Message>>>(keys.messages('CS1', 'BootNotification'))?.pages[0]?.items).toHaveLength(1);
    expect(cache.getQueryData<Message[]>(keys.tail)).toHaveLength(1);
  });

  it('asks for the list again when a session is not on it', () => {
    const cache = new QueryClient();
    cache.setQueryData(keys.sessions({}), pages({ id: 'S1' } as Session));
    const batch = emptyBatch();
    add(batch, { type: 'session', value: { id: 'S2' } as Session });
    apply(batch, cache);
    expect(cache.getQueryState(keys.sessions({}))?.isInvalidated).toBe(true);
  });
});
