import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { serverClock } from '../design/clock.ts';
import { keys } from './keys.ts';
import { add, apply, emptyBatch, isEmpty, type LiveEvent, readClock, readEvent } from './live.ts';

export type Link = { isLive: true; since: number | null } | { isLive: false; since: number };

const LinkContext = createContext<Link>({ isLive: true, since: null });

/** Whether the event stream is up, and since when. */
export const useLink = (): Link => useContext(LinkContext);

/** Live numbers change at most once a second (DESIGN-LANGUAGE, accessibility). */
const flushEveryMs = 1_000;
/** The browser retries a broken stream by itself, but gives up on an HTTP error; then we do. */
const reopenAfterMs = 3_000;

const types: LiveEvent['type'][] = ['station', 'session', 'command', 'message', 'attention'];

/** Holds the one event stream of the page and feeds the query cache from it. */
export function LiveLink({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const [link, setLink] = useState<Link>({ isLive: true, since: null });

  useEffect(() => {
    let batch = emptyBatch();
    let source: EventSource | null = null;
    let reopen: ReturnType<typeof setTimeout> | undefined;
    let wasCut = false;

    const open = () => {
      source = new EventSource('/api/events');
      source.onopen = () => {
        setLink({ isLive: true, since: Date.now() });
        // What happened while the link was down is asked for once, on its return.
        if (wasCut) void cache.invalidateQueries({ predicate: (kept) => kept.queryKey[0] !== keys.me[0] && kept.queryKey[0] !== keys.tail[0] });
        wasCut = false;
      };
      source.onerror = () => {
        wasCut = true;
        serverClock.restart();
        setLink((old) => (old.isLive ? { isLive: false, since: Date.now() } : old));
        if (source?.readyState === EventSource.CLOSED) reopen = setTimeout(open, reopenAfterMs);
      };
      source.addEventListener('clock', (event) => {
        const said = readClock((event as MessageEvent<string>).data);
        if (said !== null) serverClock.sync(said, performance.now());
      });
      for (const type of types) {
        source.addEventListener(type, (event) => {
          const read = readEvent(type, (event as MessageEvent<string>).data);
          if (read) add(batch, read);
        });
      }
    };

    open();
    const flush = setInterval(() => {
      if (isEmpty(batch)) return;
      const full = batch;
      batch = emptyBatch();
      apply(full, cache);
    }, flushEveryMs);
    return () => {
      source?.close();
      clearInterval(flush);
      clearTimeout(reopen);
    };
  }, [cache]);

  return <LinkContext.Provider value={link}>{children}</LinkContext.Provider>;
}
