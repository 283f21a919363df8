import './sessions.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSeries, useSession, useStation } from '../api/queries.ts';
import type { Series, SessionDetail } from '../api/types.ts';
import { Button, Segmented } from '../design/controls.tsx';
import { Icon } from '../design/icons.tsx';
import { Failed, Loading } from '../design/Notices.tsx';
import { useNow } from '../design/useNow.ts';
import { MessageDrawer } from '../messages/MessageDrawer.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';
import { marksOf } from './chart/marks.ts';
import { SeriesTable } from './chart/SeriesTable.tsx';
import { SessionChart } from './chart/SessionChart.tsx';
import { CloseSession } from './CloseSession.tsx';
import { Figures } from './Figures.tsx';
import { Ledger } from './Ledger.tsx';
import { StopSession } from './StopSession.tsx';

export function SessionPage() {
  const { id = '' } = useParams();
  const session = useSession(id);
  const series = useSeries(id);
  const [dialog, setDialog] = useState<'stop' | 'close' | null>(null);
  const [hasMessages, setHasMessages] = useState(true);
  const station = useStation(session.data?.stationId ?? '');
  const isActive = session.data?.state === 'active';
  return (
    <>
      <Top title={`Session ${id}`} heading={<>Session <span className="mono sid">{id}</span></>} before={<Link className="btn sm ico" to="/sessions" aria-label="Back to sessions"><Icon name="back" /></Link>}>
        {isActive && <Button isSmall look="danger" icon="stop" onClick={() => setDialog('stop')}>Stop</Button>}
        {isActive && station.data && !station.data.online && <Button isSmall isDeskOnly onClick={() => setDialog('close')}>Close…</Button>}
        {!hasMessages && <Button isSmall isDeskOnly icon="logs" onClick={() => setHasMessages(true)}>Raw messages</Button>}
      </Top>
      <Main>
        {session.isPending && <div className="page"><section className="card"><Loading name="the session" /></section></div>}
        {session.error && !session.data && <div className="page"><section className="card"><Failed error={session.error} onRetry={() => void session.refetch()} /></section></div>}
        {session.data && (
          <div className={hasMessages ? 'pg-session' : 'pg-session wide'}>
            <Figures session={session.data} series={series.data} />
            <Curves session={session.data} series={series.data} error={series.error} onRetry={() => void series.refetch()} />
            <Ledger session={session.data} />
            {hasMessages && <MessageDrawer stationId={session.data.stationId} from={session.data.startedAt} to={session.data.endedAt} onClose={() => setHasMessages(false)} />}
          </div>
        )}
        {dialog === 'stop' && session.data && <StopSession session={session.data} onClose={() => setDialog(null)} />}
        {dialog === 'close' && session.data && <CloseSession session={session.data} onClose={() => setDialog(null)} />}
      </Main>
    </>
  );
}

const views = ['Chart', 'Table'] as const;

function Curves({ session, series, error, onRetry }: { session: SessionDetail; series: Series | undefined; error: Error | null; onRetry: () => void }) {
  const [view, setView] = useState<(typeof views)[number]>('Chart');
  const now = useNow();
  const hasSoc = series?.soc.some((value) => value !== null) ?? false;
  return (
    <section className="card cc" aria-label="Curves">
      <header><h2>{hasSoc ? 'Power, energy and state of charge' : 'Power and energy'}</h2><span className="grow" /><Segmented name="View" value={view} options={views} onChange={setView} /></header>
      {error && !series && <Failed error={error} onRetry={onRetry} />}
      {!series && !error && <Loading rows={4} name="the curves" />}
      {series && view === 'Chart' && <SessionChart series={series} startedAt={session.startedAt} endedAt={session.endedAt} now={now} marks={marksOf(session.events)} />}
      {series && view === 'Table' && <SeriesTable series={series} />}
    </section>
  );
}
