import type { ReactNode } from 'react';
import type { Station } from '../api/types.ts';
import { Chip } from '../design/controls.tsx';
import { age, gap, kilowatts, nothing, power, time, timeOrDate } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Pill } from '../design/Pill.tsx';
import { useNow } from '../design/useNow.ts';
import { Security } from './Security.tsx';

/** What the station is, and its numbers with their reasons. */
export function StationFigures({ station }: { station: Station }) {
  const now = useNow();
  const make = [station.vendor, station.model].filter(Boolean).join(' ');
  const running = station.evses.filter((evse) => evse.sessionId !== null).length;
  return (
    <section className="card hd" aria-label="Station">
      <div className="who">
        <div className="row">
          {station.online ? <span className="pill online"><Icon name="check" />Online</span> : <Pill state="Offline" />}
          <b className="b mono at">{station.id}</b>
          {station.ocppVersion && <Chip>OCPP {station.ocppVersion}</Chip>}
        </div>
        <p className="ell">{make || 'make not reported yet'}{station.site && <> <span className="dim">at</span> {station.site}</>}</p>
        <p className="ell">Serial <span className="mono">{station.serialNumber ?? nothing}</span>, firmware <span className="mono">{station.firmwareVersion ?? nothing}</span></p>
      </div>
      {station.online
        ? <Figure name="Power" value={kilowatts(station.powerW ?? 0)} unit="kW">measured</Figure>
        : <Figure name="Power, assumed" value={kilowatts(station.assumedPowerW ?? 0)} unit="kW">counted until it returns</Figure>}
      <Figure name="Sessions" value={String(running)} unit={`of ${station.evses.length}`}>{!station.online ? 'last known' : running === 0 ? 'no session running' : power(station.powerW)}</Figure>
      <Figure name={station.online ? 'Connected' : 'Last seen'} value={split(station.online ? station.connectedSince : station.lastSeen, now)[0]} unit={split(station.online ? station.connectedSince : station.lastSeen, now)[1]}>
        {sinceText(station.online ? station.connectedSince : station.lastSeen, now)}
      </Figure>
      <Figure name="Heartbeat" value={split(station.lastHeartbeat, now)[0]} unit={split(station.lastHeartbeat, now)[1]}>{station.lastHeartbeat ? `at ${time(station.lastHeartbeat)}` : 'none yet'}</Figure>
      <Figure name="Security profile" value={<Security profile={station.securityProfile} />} unit="">{registrationOf(station)}</Figure>
    </section>
  );
}

function Figure({ name, value, unit, children }: { name: string; value: ReactNode; unit: string; children: ReactNode }) {
  return <div className="kp"><span className="dim">{name}</span><span className="v">{value}<i>{unit}</i></span><span className="s ell">{children}</span></div>;
}

function split(since: string | null, now: number): [string, string] {
  if (since === null) return [nothing, ''];
  const [value = '', unit = ''] = age(since, now).split(gap);
  return [value, unit];
}

const sinceText = (at: string | null, now: number) => (at === null ? 'never connected' : `since ${timeOrDate(at, now)}`);

const registrationOf = (station: Station) => (station.registration ? `boot ${station.registration}` : 'no BootNotification yet');
