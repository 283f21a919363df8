import { Link, useSearchParams } from 'react-router';
import { useAudit, useSecurityEvents } from '../api/queries.ts';
import { Button, Segmented } from '../design/controls.tsx';
import { date, nothing, time } from '../design/format.ts';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';

const views = ['Security events', 'Audit log'] as const;

export function SecurityPage() {
  const [parameters, setParameters] = useSearchParams();
  const view = parameters.get('view') === 'audit' ? 'Audit log' : 'Security events';
  return (
    <>
      <Top title="Security" />
      <Main>
        <div className="page">
          <section className="card" aria-label={view}>
            <div className="fb"><Segmented name="View" value={view} options={views} onChange={(next) => setParameters(next === 'Audit log' ? { view: 'audit' } : {})} /></div>
            {view === 'Audit log' ? <Audit /> : <Events />}
          </section>
        </div>
      </Main>
    </>
  );
}

function When({ at }: { at: string }) {
  return <td className="two"><span className="mono">{time(at)}</span><span className="mono dim">{date(at)}</span></td>;
}

function Events() {
  const events = useSecurityEvents();
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {events.isPending && <Loading name="security events" />}
      {events.error && !events.data && <Failed error={events.error} onRetry={() => void events.refetch()} />}
      {events.data && items.length === 0 && <Empty title="No security event"><p>Failed sign-ins, replaced connections and what stations report themselves would stand here.</p></Empty>}
      {items.length > 0 && (
        <div className="scroll-x">
          <table className="tb">
            <thead><tr><th scope="col" aria-sort="descending">Time</th><th scope="col">Event</th><th scope="col">Station</th><th scope="col">What happened</th></tr></thead>
            <tbody>
              {items.map((event) => (
                <tr key={event.sequence}>
                  <When at={event.at} />
                  <td className="b nowrap">{event.type}</td>
                  <td>{event.stationId ? <Link className="lnk" to={`/stations/${encodeURIComponent(event.stationId)}`}>{event.stationId}</Link> : <span className="dim">{nothing}</span>}</td>
                  <td className="sub">{event.detail ?? nothing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {events.hasNextPage && <div className="more"><Button isSmall disabled={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>Show older</Button></div>}
    </>
  );
}

function Audit() {
  const audit = useAudit();
  const items = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {audit.isPending && <Loading name="the audit log" />}
      {audit.error && !audit.data && <Failed error={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.data && items.length === 0 && <Empty title="Nothing was done yet"><p>Every sign-in, command and change by a person stands here with its name.</p></Empty>}
      {items.length > 0 && (
        <div className="scroll-x">
          <table className="tb">
            <thead><tr><th scope="col" aria-sort="descending">Time</th><th scope="col">Who</th><th scope="col">Did</th><th scope="col">To</th><th scope="col">Detail</th></tr></thead>
            <tbody>
              {items.map((entry) => (
                <tr key={entry.sequence}>
                  <When at={entry.at} /><td className="b nowrap">{entry.principal}</td><td className="nowrap">{entry.action}</td><td className="mono">{entry.subject || nothing}</td>
                  <td className="sub">{entry.detail ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {audit.hasNextPage && <div className="more"><Button isSmall disabled={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>Show older</Button></div>}
    </>
  );
}
