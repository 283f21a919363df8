import { Fragment, useState } from 'react';
import type { SessionDetail, SessionEvent } from '../api/types.ts';
import { Button, Chip } from '../design/controls.tsx';
import { kilowattHours, kilowatts, nothing, number, plural, time, withUnit } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';

/** An event that took longer than this to arrive says so. */
const lateMs = 10_000;
const shownAtFirst = 12;

/** The events the session is computed from, as they stand in the ledger: newest first. */
export function Ledger({ session }: { session: SessionDetail }) {
  const [isWhole, setIsWhole] = useState(false);
  const events = [...session.events].reverse();
  const shown = isWhole ? events : events.slice(0, shownAtFirst);
  return (
    <section className="card ct" aria-label="Ledger">
      <header><h2>Ledger</h2><span className="dim n">{plural(events.length, 'event')}</span><span className="grow" />{session.stopReason && <Chip>{session.stopReason}</Chip>}</header>
      <div className="scroll-x">
        <table>
          <thead><tr><th scope="col">#</th><th scope="col">At</th><th scope="col">Event</th><th scope="col" className="num">seqNo</th><th scope="col">Trigger</th><th scope="col">State</th><th scope="col" className="num">Power, kW</th><th scope="col" className="num">Meter, kWh</th></tr></thead>
          <tbody>{shown.map((event) => <Row key={event.sequence} event={event} />)}</tbody>
        </table>
      </div>
      {events.length === 0 && <p className="dim none">No event yet.</p>}
      {events.length > shownAtFirst && <div className="more"><Button isSmall onClick={() => setIsWhole(!isWhole)}>{isWhole ? 'Show the newest only' : `Show all ${number(events.length)}`}</Button></div>}
    </section>
  );
}

const words: Record<string, string> = { started: 'Started', updated: 'Updated', ended: 'Ended', closedByWatchdog: 'Closed by the watchdog', closedByOperator: 'Closed by a person' };
const wordOf = (kind: string) => words[kind] ?? kind;

function Row({ event }: { event: SessionEvent }) {
  const lateBy = new Date(event.receivedAt).getTime() - new Date(event.at).getTime();
  const notes = [
    event.detail,
    event.offline ? 'recorded while the station was offline' : null,
    lateBy > lateMs ? `arrived ${withUnit(number(lateBy / 1000), 's')} later, at ${time(event.receivedAt)}` : null,
  ].filter((note) => note !== null);
  return (
    <Fragment>
      <tr>
        <td className="mono nowrap">{number(event.sequence)}</td>
        <td className="mono nowrap">{time(event.at)}</td>
        <td className="nowrap">{wordOf(event.kind)}{event.flags.map((flag) => <Chip key={flag}>{flag}</Chip>)}</td>
        <td className="num mono">{event.seqNo ?? nothing}</td>
        <td>{event.triggerReason ?? nothing}</td>
        <td className="sub">{event.chargingState ?? nothing}</td>
        <td className="num mono">{event.powerW === null ? nothing : kilowatts(event.powerW)}</td>
        <td className="num mono">{event.energyWh === null ? nothing : kilowattHours(event.energyWh)}</td>
      </tr>
      {notes.length > 0 && <tr className="au"><td /><td colSpan={7}><Icon name="enter" />{notes.join('; ')}</td></tr>}
    </Fragment>
  );
}
