import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../api/keys.ts';
import type { Message } from '../api/types.ts';
import { plural } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Empty } from '../design/Notices.tsx';
import { isShown, type Show, shows } from '../messages/filter.ts';
import { MessageList } from '../messages/MessageList.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';

const wideColumns = 110;

/** Messages of all stations as they pass, since the dashboard was opened; a station's own page has its history. */
export function LogsPage() {
  const [filter, setFilter] = useState('');
  const [show, setShow] = useState<Show>('All');
  const [held, setHeld] = useState<Message[] | null>(null);
  const tail = useQuery<Message[]>({ queryKey: keys.tail, queryFn: () => [], staleTime: Infinity, initialData: [] });
  const wanted = filter.trim().toLowerCase();
  const shown = (held ?? tail.data).filter((message) => isShown(message, show) && (wanted === '' || `${message.stationId ?? ''} ${message.action ?? ''} ${message.messageId ?? ''}`.toLowerCase().includes(wanted)));
  return (
    <>
      <Top title="Logs" />
      <Main>
        <div className="page">
          <section className="card" aria-label="Messages of all stations">
            <div className="fb">
              <label className="in"><Icon name="search" /><span className="vh">Station, action or message id</span><input placeholder="Station or action" value={filter} onChange={(event) => setFilter(event.target.value)} /></label>
              <div className="seg" role="group" aria-label="Show">{shows.map((each) => <button key={each} type="button" aria-pressed={each === show} onClick={() => setShow(each)}>{each}</button>)}</div>
              <button type="button" className={held ? 'sel on' : 'sel'} aria-pressed={held !== null} onClick={() => setHeld(held ? null : tail.data)}>{held ? 'Held, go on' : 'Hold'}</button>
              <span className="grow" />
              <span className="dim nowrap">{plural(shown.length, 'message')}</span>
            </div>
            <MessageList messages={shown} columns={wideColumns} hasStation />
            {shown.length === 0 && <Empty title="No message yet"><p>Every message of every station appears here as it passes. Older ones are on the page of each station.</p></Empty>}
          </section>
        </div>
      </Main>
    </>
  );
}
