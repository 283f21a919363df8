import './messages.css';
import { useEffect, useState } from 'react';
import { useMessages } from '../api/queries.ts';
import { Button, IconButton } from '../design/controls.tsx';
import { number } from '../design/format.ts';
import { Failed, Loading } from '../design/Notices.tsx';
import { isShown, isWithin, type Show, shows } from './filter.ts';
import { MessageList } from './MessageList.tsx';

/** How far back a session's messages are sought without being asked. */
const mostPagesSought = 20;

/** The station's messages while the session ran, beside the session. */
export function MessageDrawer({ stationId, from, to, onClose }: { stationId: string; from: string; to: string | null; onClose: () => void }) {
  const [show, setShow] = useState<Show>('All');
  const messages = useMessages(stationId);
  const loaded = messages.data?.pages.flatMap((page) => page.items) ?? [];
  const own = loaded.filter((message) => isWithin(message, from, to));
  const shown = own.filter((message) => isShown(message, show));
  const oldest = loaded.at(-1);
  const reachesStart = oldest !== undefined && new Date(oldest.at).getTime() < new Date(from).getTime();
  const canGoBack = messages.hasNextPage && !reachesStart;
  const pages = messages.data?.pages.length ?? 0;
  const isSeeking = own.length === 0 && canGoBack && pages < mostPagesSought;
  const { fetchNextPage, isFetchingNextPage } = messages;
  // An older session's messages lie further back: the pages are walked until they are met.
  useEffect(() => { if (isSeeking && !isFetchingNextPage) void fetchNextPage(); }, [isSeeking, isFetchingNextPage, fetchNextPage, pages]);
  return (
    <aside className="card dr" aria-label="Raw messages">
      <header><h2>Raw messages</h2><span className="dim n">{number(own.length)}{canGoBack ? '+' : ''}</span><span className="grow" /><IconButton icon="close" name="Close the messages" onClick={onClose} /></header>
      <div className="fl" role="group" aria-label="Show">{shows.map((each) => <button key={each} type="button" className={each === show ? 'chip on' : 'chip'} aria-pressed={each === show} onClick={() => setShow(each)}>{each}</button>)}</div>
      <div className="body">
        {messages.isPending && <Loading rows={6} name="messages" />}
        {messages.error && !messages.data && <Failed error={messages.error} onRetry={() => void messages.refetch()} />}
        <MessageList messages={shown} columns={42} />
        {isSeeking && <Loading rows={6} name="older messages" />}
        {messages.data && !isSeeking && shown.length === 0 && <p className="dim none">{canGoBack ? 'None among the newest.' : 'No such message.'}</p>}
        {canGoBack && !isSeeking && <div className="more"><Button isSmall disabled={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>Show older</Button></div>}
      </div>
    </aside>
  );
}
