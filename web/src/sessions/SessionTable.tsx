import './sessions.css';
import { Link } from 'react-router';
import type { Session } from '../api/types.ts';
import { Chip } from '../design/controls.tsx';
import { date, duration, energy, percent, power, time, withUnit } from '../design/format.ts';
import { useNow } from '../design/useNow.ts';
import { SessionPill } from './SessionPill.tsx';

export function SessionTable({ sessions, hasStation = true }: { sessions: Session[]; hasStation?: boolean }) {
  const now = useNow();
  return (
    <table className="tb ses">
      <thead>
        <tr>
          <th scope="col">Session</th><th scope="col">State</th>{hasStation && <th scope="col">Station</th>}<th scope="col">Token</th><th scope="col" aria-sort="descending">Started</th>
          <th scope="col" className="num">Duration</th><th scope="col" className="num">Energy</th><th scope="col" className="num">Power</th><th scope="col" className="num">SoC</th><th scope="col">Ended by</th>
        </tr>
      </thead>
      <tbody>{sessions.map((session) => <Row key={session.id} session={session} now={now} hasStation={hasStation} />)}</tbody>
    </table>
  );
}

function Row({ session, now, hasStation }: { session: Session; now: number; hasStation: boolean }) {
  const lasted = duration((session.endedAt ? new Date(session.endedAt).getTime() : now) - new Date(session.startedAt).getTime());
  const isActive = session.state === 'active';
  return (
    <tr>
      <td className="c-nm"><Link className="nm mono" to={`/sessions/${encodeURIComponent(session.id)}`}>{session.id}</Link></td>
      <td className="c-st"><div className="ev"><SessionPill session={session} />{session.flags.map((flag) => <Chip key={flag}>{flag}</Chip>)}</div></td>
      {hasStation && <td className="c-sn nowrap"><Link className="lnk" to={`/stations/${encodeURIComponent(session.stationId)}`}>{session.stationId}</Link> {session.evseId !== null && <span className="dim">EVSE {session.evseId}</span>}</td>}
      <td className="c-tk mono">{session.token ?? '–'}</td>
      <td className="c-at two"><span>{time(session.startedAt)}</span><span className="mono dim">{date(session.startedAt)}</span></td>
      <td className="c-du num nowrap">{withUnit(lasted.text, lasted.unit)}</td>
      <td className="c-en num nowrap"><b>{energy(session.energyWh)}</b></td>
      <td className="c-pw num">{isActive ? power(session.powerW) : '–'}</td>
      <td className="c-so num">{percent(session.soc)}</td>
      <td className="c-by sub">{session.stopReason ?? (isActive ? '' : '–')}</td>
    </tr>
  );
}
