import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Series, SessionDetail } from '../api/types.ts';
import { Chip } from '../design/controls.tsx';
import { date, duration, energy, kilowattHours, kilowatts, nothing, number, time, timeOrDate, withUnit } from '../design/format.ts';
import { useNow } from '../design/useNow.ts';
import { SessionPill } from './SessionPill.tsx';

/** Who and where, then the numbers, each with its reason under it. */
export function Figures({ session, series }: { session: SessionDetail; series: Series | undefined }) {
  const now = useNow();
  const isActive = session.state === 'active';
  const lasted = duration((session.endedAt ? new Date(session.endedAt).getTime() : now) - new Date(session.startedAt).getTime());
  const lastAt = series?.at[series.powerW.findLastIndex((value) => value !== null)];
  const socs = series?.soc.filter((value) => value !== null) ?? [];
  const mostPower = Math.max(0, ...(series?.powerW.filter((value) => value !== null) ?? []));
  return (
    <section className="card hd" aria-label="Session">
      <div className="who">
        <div className="row"><SessionPill session={session} /><b className="b nowrap at"><Link to={`/stations/${encodeURIComponent(session.stationId)}`}>{session.stationId}</Link> {session.evseId !== null && ` / EVSE ${session.evseId}`}</b>{session.ocppVersion && <Chip>OCPP {session.ocppVersion}</Chip>}</div>
        <p className="ell">Token <span className="mono">{session.token ?? 'none'}</span></p>
        <p className="ell">Transaction <span className="mono">{session.transactionId ?? nothing}</span>{session.flags.map((flag) => <Chip key={flag}>{flag}</Chip>)}</p>
      </div>
      <Figure name="Energy" value={session.energyWh === null ? nothing : kilowattHours(session.energyWh)} unit="kWh">
        {session.meterStartWh === null ? 'meter start unknown' : `meter ${energy(session.meterStartWh)} at start`}
      </Figure>
      <Figure name={isActive ? 'Power' : 'Peak power'} value={isActive ? (session.powerW === null ? nothing : kilowatts(session.powerW)) : kilowatts(mostPower)} unit="kW">
        {isActive ? (lastAt ? `measured ${time(lastAt)}` : 'not measured yet') : phasesOf(series)}
      </Figure>
      <Figure name="State of charge" value={session.soc === null ? nothing : number(session.soc)} unit={session.soc === null ? '' : '%'}>
        {socs.length > 0 ? `${withUnit(number(socs[0] ?? 0), '%')} at first` : 'the car does not say'}
      </Figure>
      {!isActive && (
        <Figure name="Meter stop" value={session.meterStopWh === null ? nothing : kilowattHours(session.meterStopWh)} unit="kWh">
          {session.meterStopWh !== null && session.meterStartWh !== null ? `${energy(session.meterStopWh - session.meterStartWh)} more` : 'not reported'}
        </Figure>
      )}
      <Figure name="Duration" value={lasted.text} unit={lasted.unit}>
        {isActive ? `since ${timeOrDate(session.startedAt, now)}` : `${date(session.startedAt)} ${time(session.startedAt)}`}
      </Figure>
    </section>
  );
}

function Figure({ name, value, unit, children }: { name: string; value: string; unit: string; children: ReactNode }) {
  return <div className="kp"><span className="dim">{name}</span><span className="v" data-figure={name}>{value}<i>{unit}</i></span><span className="s ell">{children}</span></div>;
}

function phasesOf(series: Series | undefined): string {
  const used = Object.values(series?.currentA ?? {}).filter((values) => values.some((value) => value !== null && value > 0)).length;
  return used === 0 ? 'over the session' : used === 1 ? 'on one phase' : `on ${used} phases`;
}
