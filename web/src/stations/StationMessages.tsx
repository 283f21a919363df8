import { useState } from 'react';
import { useMessages } from '../api/queries.ts';
import { Button } from '../design/controls.tsx';
import { plural } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { useSettled } from '../design/useSettled.ts';
import { isShown, type Show, shows } from '../messages/filter.ts';
import { MessageList } from '../messages/MessageList.tsx';

const settleMs = 300;
const wideColumns = 96;

/** Everything the station said and heard, as it was on the wire. */
export function StationMessages({ stationId }: { stationId: string }) {
  const [action, setAction] = useState('');
  const [show, setShow] = useState<Show>('All');
  const messages = useMessages(stationId, useSettled(action.trim(), settleMs));
  const shown = (messages.data?.pages.flatMap((page) => page.items) ?? []).filter((message) => isShown(message, show));
  return (
    <>
      <div className="fb">
        <label className="in"><Icon name="search" /><span className="vh">Action</span><input placeholder="Action" value={action} onChange={(event) => setAction(event.target.value)} /></label>
        <div className="seg" role="group" aria-label="Show">{shows.map((each) => <button key={each} type="button" aria-pressed={each === show} onClick={() => setShow(each)}>{each}</button>)}</div>
        <span className="grow" />
        <span className="dim nowrap">{plural(shown.length, 'message')} loaded</span>
      </div>
      {messages.isPending && <Loading name="messages" />}
      {messages.error && !messages.data && <Failed error={messages.error} onRetry={() => void messages.refetch()} />}
      <MessageList messages={shown} columns={wideColumns} />
      {messages.data && shown.length === 0 && <Empty title="No such message"><p>{action ? 'The action is matched as the specification spells it.' : 'The station has not spoken yet.'}</p></Empty>}
      {messages.hasNextPage && <div className="more"><Button isSmall disabled={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>Show older</Button></div>}
    </>
  );
}
