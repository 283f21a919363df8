import type { Overview, StationState } from '../api/types.ts';
import { kilowatts, plural, withUnit } from '../design/format.ts';
import { Glyph } from '../design/Pill.tsx';
import { lookOf } from '../design/states.ts';

const order: StationState[] = ['Charging', 'Available', 'Preparing', 'SuspendedEV', 'SuspendedEVSE', 'Finishing', 'Reserved', 'Unavailable', 'Faulted', 'Offline'];
const offlineHatch = 'repeating-linear-gradient(135deg,var(--line-2) 0 2px,transparent 2px 5px)';

/** EVSEs by state, as a bar and as words that filter the list. */
export function StateBar({ overview, chosen, onChoose }: { overview: Overview; chosen: string; onChoose: (state: string) => void }) {
  const counts = order.map((state) => ({ state, count: overview.counts[state] ?? 0 })).filter((entry) => entry.count > 0);
  const total = counts.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <section className="card sum" aria-label="EVSEs by state">
      <div className="bar" role="img" aria-label={`${plural(total, 'EVSE')} by state`}>
        {total === 0 && <span style={{ flex: 1, background: 'var(--surface-2)' }} />}
        {counts.map(({ state, count }) => (
          <span key={state} className={lookOf(state).hue} style={{ flex: count, background: state === 'Offline' ? offlineHatch : 'var(--s)' }} />
        ))}
      </div>
      <div className="legs">
        {total === 0 && <span className="lg">No EVSE known yet</span>}
        {counts.map(({ state, count }) => (
          <button key={state} type="button" className={`lg ${lookOf(state).hue}`} aria-pressed={chosen === state} onClick={() => onChoose(chosen === state ? '' : state)}>
            <span className="g"><Glyph state={state} /></span>{state}<b>{count}</b>
          </button>
        ))}
        <span className="grow" />
        <span className="sub desk nowrap">
          <b className="b ink">{withUnit(kilowatts(overview.powerW), 'kW')}</b>
          {overview.limitW !== null && <> of {withUnit(kilowatts(overview.limitW), 'kW')}</>}
        </span>
      </div>
    </section>
  );
}
