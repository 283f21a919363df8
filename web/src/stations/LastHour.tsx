import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { Station } from '../api/types.ts';
import { Segmented } from '../design/controls.tsx';
import { minute, nothing, kilowatts } from '../design/format.ts';
import { useNow } from '../design/useNow.ts';
import { Panel } from '../sessions/chart/Panel.tsx';
import { ticksOver, timeTicks } from '../sessions/chart/scale.ts';

const views = ['Chart', 'Table'] as const;
const left = 48;
const right = 12;
const top = 22;
const height = 150;
const minuteMs = 60_000;

/** The station's power over the last hour, a value a minute; a gap where nothing was measured. */
export function LastHour({ station }: { station: Station }) {
  const { ref, width } = useElementSize();
  const [view, setView] = useState<(typeof views)[number]>('Chart');
  const now = Math.floor(useNow() / minuteMs) * minuteMs;
  const points = station.lastHourW.map((watts, index) => ({ at: now - (station.lastHourW.length - 1 - index) * minuteMs, value: watts === null ? null : watts / 1000 }));
  if (points.length < 2) return null;
  const from = now - 60 * minuteMs;
  const inner = Math.max(width - left - right, 50);
  const x = (at: number) => left + ((at - from) / (now - from)) * inner;
  const known = points.map((point) => point.value).filter((value) => value !== null);
  const lastMeasured = points.findLast((point) => point.value !== null)?.at ?? from;
  const assumedKw = (station.assumedPowerW ?? 0) / 1000;
  const assumed = station.online ? [] : [{ at: lastMeasured, value: assumedKw }, { at: now, value: assumedKw }];
  const ticks = ticksOver(Math.min(0, ...known), Math.max(1, assumedKw, ...known) * 1.04, 4);
  return (
    <div className="lh" aria-label="Power over the last hour">
      <header><h2>Last hour</h2><span className="grow" /><Segmented name="View" value={view} options={views} onChange={setView} /></header>
      {view === 'Chart' ? (
        <div ref={ref} className="ch">
          {width > 0 && (
            <svg width={width} height={top + height + 24} role="img" aria-label={`Power of ${station.id} from ${minute(from)} to ${minute(now)}. The table view has every value.`}>
              <Panel points={points} ticks={ticks} top={top} height={height} left={left} right={left + inner} x={x} hue="pw" assumed={assumed} isFilled unit="kW" label="power, measured" />
              {timeTicks(from, now, Math.max(2, Math.floor(inner / 84))).map((at) => <g key={at}><path className="gr" d={`M${x(at)} ${top + height}v4`} /><text x={x(at)} y={top + height + 17} textAnchor="middle">{minute(at)}</text></g>)}
            </svg>
          )}
        </div>
      ) : (
        <div className="st" tabIndex={0} role="region" aria-label="Power a minute">
          <table><thead><tr><th scope="col">Time</th><th scope="col" className="num">Power, kW</th></tr></thead>
            <tbody>{[...points].reverse().map((point) => <tr key={point.at}><td className="mono">{minute(point.at)}</td><td className="num mono">{point.value === null ? nothing : kilowatts(point.value * 1000)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </div>
  );
}
