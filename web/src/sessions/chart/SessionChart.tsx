import { type PointerEvent, useState } from 'react';
import { useElementSize } from '@mantine/hooks';
import type { Series } from '../../api/types.ts';
import { kilowattHours, kilowatts, minute, number, percent, time, withUnit } from '../../design/format.ts';
import { type Mark, Marks } from './Marks.tsx';
import { Panel } from './Panel.tsx';
import { type Point, thin, ticksOver, timeTicks } from './scale.ts';

const left = 48;
const right = 12;
const powerHeight = 176;
const smallHeight = 54;
const between = 26;
const axisHeight = 22;
/** A now-line needs some air to its right for what is still to come. */
const airAfterNow = 0.08;
const shortestSpanMs = 60_000;

interface Props { series: Series; startedAt: string; endedAt: string | null; now: number; marks: Mark[] }

/** Power, energy and state of charge over the session: one panel each, one axis each, one time for all. */
export function SessionChart({ series, startedAt, endedAt, now, marks }: Props) {
  const { ref, width } = useElementSize();
  const [hovered, setHovered] = useState<number | null>(null);
  const start = new Date(startedAt).getTime();
  const end = endedAt ? new Date(endedAt).getTime() : now;
  const span = Math.max(end - start, shortestSpanMs);
  const from = start - span * 0.02;
  const to = endedAt ? start + span * 1.01 : start + span * (1 + airAfterNow);
  const inner = Math.max(width - left - right, 50);
  const x = (at: number) => left + ((at - from) / (to - from)) * inner;

  const times = series.at.map((at) => new Date(at).getTime());
  const points = (values: (number | null)[], per: number): Point[] => thin(times.map((at, index) => ({ at, value: scaled(values[index], per) })), Math.round(inner * 2));
  const power = points(series.powerW, 1000);
  const energy = points(series.energyWh, 1000);
  const soc = points(series.soc, 1);
  const hasSoc = soc.some((point) => point.value !== null);

  const isNarrow = width < 560;
  const labelHeight = isNarrow ? 42 : 44;
  const powerTop = labelHeight + 6;
  const energyTop = powerTop + powerHeight + between;
  const socTop = energyTop + smallHeight + between;
  const bottom = hasSoc ? socTop + smallHeight : energyTop + smallHeight;
  const height = bottom + axisHeight;

  const nearest = hovered === null ? null : nearestIndex(times, hovered);
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setHovered(from + ((event.clientX - box.left - left) / inner) * (to - from));
  };

  return (
    <div ref={ref} className="ch">
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" onPointerMove={onMove} onPointerLeave={() => setHovered(null)}
          aria-label={`Power, energy${hasSoc ? ' and state of charge' : ''} from ${minute(start)} to ${endedAt ? minute(end) : 'now'}. The table view has every value.`}>
          <Panel points={power} ticks={ticksOver(leastOf(power), mostOf(power), 5)} top={powerTop} height={powerHeight} left={left} right={left + inner} x={x} hue="pw" isFilled unit="kW" label="power, measured" />
          <Panel points={energy} ticks={ticksOver(leastOf(energy), mostOf(energy), 2)} top={energyTop} height={smallHeight} left={left} right={left + inner} x={x} hue="en" unit="kWh" label="energy" />
          {hasSoc && <Panel points={soc} ticks={[0, 50, 100]} top={socTop} height={smallHeight} left={left} right={left + inner} x={x} hue="so" unit="%" label="state of charge" />}
          {timeTicks(from, to, Math.max(2, Math.floor(inner / 84))).map((at) => (
            <g key={at}><path className="gr" d={`M${x(at)} ${bottom}v4`} /><text x={x(at)} y={bottom + 17} textAnchor="middle">{span < 600_000 ? time(at) : minute(at)}</text></g>
          ))}
          <Marks marks={marks} x={x} bottom={bottom} right={left + inner} hasWords={!isNarrow} />
          {!endedAt && <NowLine x={x(now)} top={powerTop} bottom={bottom} at={now} labelY={powerTop + powerHeight + 5} />}
          {nearest !== null && <path className="cross" d={`M${x(times[nearest] ?? 0)} ${powerTop}V${bottom}`} />}
        </svg>
      )}
      <p className="read mono" aria-hidden="true">{nearest !== null && reading(series, nearest)}</p>
      {isNarrow && marks.length > 0 && <ol className="words">{marks.map((mark) => <li key={mark.number}><b>{mark.number}</b>{mark.word} <span className="dim">{mark.note}</span></li>)}</ol>}
    </div>
  );
}

function NowLine({ x, top, bottom, at, labelY }: { x: number; top: number; bottom: number; at: number; labelY: number }) {
  return (
    <g className="nowl">
      <path className="now" d={`M${x} ${top}V${bottom}`} />
      <rect x={x - 30} y={labelY} width="60" height="17" rx="3" />
      <text x={x} y={labelY + 12.5} textAnchor="middle">{time(at)}</text>
    </g>
  );
}

const scaled = (value: number | null | undefined, per: number) => (value === null || value === undefined ? null : value / per);
const known = (points: Point[]) => points.map((point) => point.value).filter((value) => value !== null);
const leastOf = (points: Point[]) => Math.min(0, ...known(points));
const mostOf = (points: Point[]) => Math.max(1, ...known(points).map((value) => value * 1.04));

function nearestIndex(times: number[], at: number): number | null {
  if (times.length === 0) return null;
  return times.reduce((best, candidate, index) => (Math.abs(candidate - at) < Math.abs((times[best] ?? 0) - at) ? index : best), 0);
}

function reading(series: Series, index: number): string {
  const watts = series.powerW[index] ?? null;
  const wattHours = series.energyWh[index] ?? null;
  const share = series.soc[index] ?? null;
  const parts = [
    time(series.at[index] ?? 0),
    watts === null ? null : withUnit(kilowatts(watts), 'kW'),
    wattHours === null ? null : withUnit(kilowattHours(wattHours), 'kWh'),
    share === null ? null : percent(share),
    ...Object.entries(series.currentA).map(([phase, values]) => (values[index] === null || values[index] === undefined ? null : `${phase} ${withUnit(number(values[index] ?? 0, 1), 'A')}`)),
  ];
  return parts.filter((part) => part !== null).join('   ');
}
