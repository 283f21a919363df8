import { Link } from 'react-router';
import { useOverview, useSessions, useStations } from '../api/queries.ts';
import type { Party } from '../api/types.ts';
import { IconButton } from '../design/controls.tsx';
import { energy, percent, power } from '../design/format.ts';
import { Failed, Loading } from '../design/Notices.tsx';
import { Pill } from '../design/Pill.tsx';
import { evseState } from '../design/states.ts';
import { SessionPill } from '../sessions/SessionPill.tsx';

/** The state of a box: its figures, and its members with the way to their own pages. */
export function PartyPanel({ party, onClose }: { party: Party; onClose: () => void }) {
  return (
    <aside className="pan" aria-label={party.name}>
      <div className="hd">
        <div className="row"><h2>{party.name}</h2><span className="grow" /><IconButton icon="close" name="Close" onClick={onClose} /></div>
        <p className="sub">{party.summary}{party.note && <b className="warn">, {party.note}</b>}</p>
      </div>
      <div className="body">
        <dl className="facts">{party.facts.map((fact) => <div key={fact.name}><dt>{fact.name}</dt><dd>{fact.value}</dd></div>)}</dl>
        {party.kind === 'station' && <Stations />}
        {party.kind === 'vehicle' && <Cars />}
        {party.kind === 'operator' && <Attention />}
      </div>
    </aside>
  );
}

function Stations() {
  const stations = useStations({});
  if (stations.isPending) return <Loading name="stations" />;
  if (stations.error && !stations.data) return <Failed error={stations.error} onRetry={() => void stations.refetch()} />;
  return (
    <ul className="mem">
      {stations.data.pages.flatMap((page) => page.items).map((station) => (
        <li key={station.id}>
          <Link className="lnk" to={`/stations/${encodeURIComponent(station.id)}`}><b>{station.name || station.id}</b> <span className="dim">{station.ocppVersion}</span></Link>
          <span className="ev">{station.online ? station.evses.map((evse) => <Pill key={evse.id} state={evseState(evse.connectors.map((connector) => connector.status)) ?? 'Unknown'}>{evse.powerW ? power(evse.powerW) : null}</Pill>) : <Pill state="Offline" />}</span>
        </li>
      ))}
      {stations.hasNextPage && <li><Link className="lnk" to="/stations">All stations</Link></li>}
    </ul>
  );
}

function Cars() {
  const sessions = useSessions({ state: 'active' });
  if (sessions.isPending) return <Loading name="cars" />;
  if (sessions.error && !sessions.data) return <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const running = sessions.data.pages.flatMap((page) => page.items);
  if (running.length === 0) return <p className="none">No car charges now.</p>;
  return (
    <ul className="mem">
      {running.map((session) => (
        <li key={session.id}>
          <Link className="lnk" to={`/sessions/${encodeURIComponent(session.id)}`}><b>{session.stationId}</b>{session.evseId !== null && <span className="dim"> EVSE {session.evseId}</span>}</Link>
          <span className="ev"><SessionPill session={session} /><span className="nowrap">{power(session.powerW)}</span><span className="dim nowrap">{energy(session.energyWh)}{session.soc !== null && `, ${percent(session.soc)}`}</span></span>
        </li>
      ))}
    </ul>
  );
}

function Attention() {
  const overview = useOverview();
  if (!overview.data) return null;
  if (overview.data.attention.length === 0) return <p className="none">Nothing needs a person.</p>;
  return (
    <ul className="mem">
      {overview.data.attention.map((item) => (
        <li key={item.id}>
          {item.stationId ? <Link className="lnk" to={item.sessionId ? `/sessions/${encodeURIComponent(item.sessionId)}` : `/stations/${encodeURIComponent(item.stationId)}`}><b>{item.stationId}</b> {item.title}</Link> : <b>{item.title}</b>}
          {item.detail && <span className="dim">{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
