import './sessions.css';
import { useSearchParams } from 'react-router';
import { useSessions } from '../api/queries.ts';
import { Button } from '../design/controls.tsx';
import { plural } from '../design/format.ts';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { Pick } from '../design/Pick.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';
import { SessionTable } from './SessionTable.tsx';

const stateChoices = [{ value: 'active', label: 'active' }, { value: 'ended', label: 'ended' }];

export function SessionsPage() {
  const [parameters, setParameters] = useSearchParams();
  const state = parameters.get('state') ?? '';
  const station = parameters.get('station') ?? '';
  const sessions = useSessions({ state, station });
  const shown = sessions.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Top title="Sessions" />
      <Main>
        <div className="page">
          <section className="card" aria-label="Sessions">
            <div className="fb">
              <Pick name="State" isAlwaysOn value={state} choices={stateChoices} onChange={(value) => setParameters(value ? { state: value } : {})} />
              {station && <button type="button" className="sel on" onClick={() => setParameters(state ? { state } : {})}>Station: {station}<span aria-hidden="true">×</span><span className="vh">remove</span></button>}
              <span className="grow" />
              {sessions.data && <span className="dim nowrap" role="status">{sessions.hasNextPage ? `newest ${plural(shown.length, 'session')}` : plural(shown.length, 'session')}</span>}
            </div>
            {sessions.isPending && <Loading name="sessions" />}
            {sessions.error && !sessions.data && <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />}
            {shown.length > 0 && <SessionTable sessions={shown} />}
            {sessions.data && shown.length === 0 && <Empty title={state || station ? 'No session fits' : 'No session yet'}><p>A session begins when a station reports the start of a transaction.</p></Empty>}
            {sessions.hasNextPage && <div className="more"><Button isSmall disabled={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>Show more</Button></div>}
          </section>
        </div>
      </Main>
    </>
  );
}
