import { useSessions } from '../api/queries.ts';
import { Button } from '../design/controls.tsx';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { SessionTable } from '../sessions/SessionTable.tsx';

export function StationSessions({ stationId }: { stationId: string }) {
  const sessions = useSessions({ state: '', station: stationId });
  const items = sessions.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {sessions.isPending && <Loading name="sessions" />}
      {sessions.error && !sessions.data && <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {items.length > 0 && <div className="scroll-x"><SessionTable sessions={items} hasStation={false} /></div>}
      {sessions.data && items.length === 0 && <Empty title="No session yet"><p>A session begins when this station reports the start of a transaction.</p></Empty>}
      {sessions.hasNextPage && <div className="more"><Button isSmall disabled={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>Show more</Button></div>}
    </>
  );
}
