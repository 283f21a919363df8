import { Link } from 'react-router';
import type { Evse, Station } from '../api/types.ts';
import { Chip } from '../design/controls.tsx';
import { age, kilowatts, power, time } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Pill } from '../design/Pill.tsx';
import { Sparkline } from '../design/Sparkline.tsx';
import { evseState } from '../design/states.ts';
import { useNow } from '../design/useNow.ts';
import { Security } from './Security.tsx';

export function StationTable({ stations }: { stations: Station[] }) {
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col" aria-sort="ascending">Station</th><th scope="col">EVSEs</th><th scope="col" className="num">Power</th><th scope="col">Last hour</th>
          <th scope="col">OCPP</th><th scope="col">Security</th><th scope="col" className="num">Heartbeat</th><th><span className="vh">Open</span></th>
        </tr>
      </thead>
      <tbody>{stations.map((station) => <Row key={station.id} station={station} />)}</tbody>
    </table>
  );
}

function Row({ station }: { station: Station }) {
  const isFaulted = station.online && station.evses.some((evse) => stateOf(evse) === 'Faulted');
  return (
    <tr className={station.online ? (isFaulted ? 'flt' : '') : 'off'}>
      <td className="c-nm"><Link to={`/stations/${encodeURIComponent(station.id)}`} className="nm">{station.name || station.id}</Link><span className="mono dim id">{station.id}</span></td>
      <td className="c-ev"><Evses station={station} /></td>
      <td className="num c-pw">{station.online
        ? <><b>{kilowatts(station.powerW ?? 0)}</b><span className="dim"> kW</span></>
        : station.assumedPowerW ? <span className="dim">{power(station.assumedPowerW)} assumed</span> : <span className="dim">none assumed</span>}</td>
      <td className="c-sp"><Sparkline values={station.lastHourW} isOffline={!station.online} name={`${station.id}: power over the last hour`} /></td>
      <td className="c-v">{station.ocppVersion ? <Chip isMono>{station.ocppVersion}</Chip> : <span className="dim">–</span>}</td>
      <td className="c-sec"><Security profile={station.securityProfile} /></td>
      <td className="num c-hb two"><Heartbeat station={station} /></td>
      <td className="c-go"><Icon name="right" /></td>
    </tr>
  );
}

const stateOf = (evse: Evse) => evseState(evse.connectors.map((connector) => connector.status));

export function EvsePill({ evse }: { evse: Evse }) {
  const state = stateOf(evse) ?? evse.connectors[0]?.status ?? 'Unknown';
  const fault = evse.connectors.find((connector) => connector.status === 'Faulted')?.errorCode;
  return (
    <Pill state={state}>
      {state === 'Charging' && evse.powerW !== null ? power(evse.powerW) : state === 'Faulted' && fault && fault !== 'NoError' ? fault : null}
    </Pill>
  );
}

function Evses({ station }: { station: Station }) {
  if (!station.online) {
    const known = station.evses.map((evse) => stateOf(evse) ?? 'unknown');
    return <div className="ev"><Pill state="Offline" />{station.lastSeen === null
      ? <span className="dim lk">never connected</span>
      : known.length > 0 && <span className="dim lk">last known: {known.join(', ')}</span>}</div>;
  }
  return (
    <div className="ev">
      {station.evses.length === 0 && <span className="dim lk">no EVSE reported yet</span>}
      {station.evses.map((evse) => evse.sessionId
        ? <Link key={evse.id} className="pl" to={`/sessions/${encodeURIComponent(evse.sessionId)}`} aria-label={`EVSE ${evse.id}: open its session`}><EvsePill evse={evse} /></Link>
        : <EvsePill key={evse.id} evse={evse} />)}
    </div>
  );
}

/** Silence beyond this is worth the red: three heartbeats of the usual 60 s and some. */
const silentAfterMs = 5 * 60_000;

function Heartbeat({ station }: { station: Station }) {
  const now = useNow();
  const at = station.lastHeartbeat ?? station.lastSeen;
  if (at === null) return <span className="dim">never</span>;
  const isSilent = !station.online || now - new Date(at).getTime() > silentAfterMs;
  return <><span className={isSilent ? 'badt' : ''}>{age(at, now)}</span><span className="mono dim">{time(at)}</span></>;
}
