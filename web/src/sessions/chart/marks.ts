import type { SessionEvent } from '../../api/types.ts';
import { time } from '../../design/format.ts';
import type { Mark } from './Marks.tsx';

/** More marks than this say less than they hide. */
const mostMarks = 8;

const periodic = new Set(['MeterValuePeriodic', 'MeterValueClock', 'SignedDataReceived', 'EnergyLimitReached']);

/** What happened in the session, as marks: the start, each change that is not a plain meter reading, the end. */
export function marksOf(events: SessionEvent[]): Mark[] {
  const worth = events.filter((event) => isStart(event) || isEnd(event) || ((event.triggerReason !== null && !periodic.has(event.triggerReason)) || /^closedBy/.test(event.kind)));
  const kept = worth.length <= mostMarks ? worth : [...worth.slice(0, mostMarks - 1), ...worth.slice(-1)];
  return kept.map((event, index) => ({
    number: index + 1,
    at: new Date(event.at).getTime(),
    word: isStart(event) ? 'Started' : isEnd(event) ? 'Ended' : (event.triggerReason ?? event.kind),
    note: `${time(event.at)}${event.triggerReason && (isStart(event) || isEnd(event)) ? ` ${event.triggerReason}` : ''}`,
  }));
}

const isStart = (event: SessionEvent) => event.kind === 'started';
const isEnd = (event: SessionEvent) => event.kind === 'ended';

