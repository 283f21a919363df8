import { useId } from 'react';
import { number } from '../../design/format.ts';
import { type Point, pieces } from './scale.ts';

interface Props {
  points: Point[];
  ticks: number[];
  top: number;
  height: number;
  left: number;
  right: number;
  x: (at: number) => number;
  /** pw power, en energy, so state of charge: hue is the quantity. */
  hue: 'pw' | 'en' | 'so';
  unit: string;
  label: string;
  isFilled?: boolean;
  /** What is counted where nothing is measured: dashed and hatched. */
  assumed?: { at: number; value: number }[];
}

/** One quantity over time: its own axis, faint grid, the zero line visible, the word on the curve. */
export function Panel({ points, ticks, top, height, left, right, x, hue, unit, label, isFilled = false, assumed = [] }: Props) {
  const low = ticks[0] ?? 0;
  const high = ticks[ticks.length - 1] ?? 1;
  const y = (value: number) => top + height - ((value - low) / (high - low || 1)) * height;
  const lines = pieces(points).map((piece) => ({ piece, path: `M${piece.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}` }));
  const last = lines.at(-1)?.piece.at(-1);
  const digits = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'gr zero' : 'gr'} d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">{number(tick, digits)}</text>
        </g>
      ))}
      <text x={left - 8} y={top - 9} textAnchor="end">{unit}</text>
      <text className={`at ${hue}`} x={left + 6} y={top - 9}>{label}</text>
      {isFilled && lines.map(({ piece, path }) => (
        <path key={piece[0]?.at} className={`fill ${hue}`} d={`${path}L${x(piece.at(-1)?.at ?? 0).toFixed(1)} ${y(0).toFixed(1)}L${x(piece[0]?.at ?? 0).toFixed(1)} ${y(0).toFixed(1)}Z`} />
      ))}
      {assumed.length > 1 && <Assumed line={assumed} x={x} y={y} hue={hue} />}
      {lines.map(({ piece, path }) => <path key={piece[0]?.at} className={`l ${hue}`} d={path} />)}
      {last && <circle className={`end ${hue}`} cx={x(last.at)} cy={y(last.value)} r="3.5" />}
    </g>
  );
}

function Assumed({ line, x, y, hue }: { line: { at: number; value: number }[]; x: (at: number) => number; y: (value: number) => number; hue: string }) {
  const id = useId();
  const path = `M${line.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const first = line[0]?.at ?? 0;
  const last = line.at(-1)?.at ?? 0;
  return (
    <g>
      <defs><pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" className="hatch" /></pattern></defs>
      <path d={`${path}L${x(last)} ${y(0)}L${x(first)} ${y(0)}Z`} fill={`url(#${id})`} />
      <path className={`l ${hue} da`} d={path} />
      <text className={`at ${hue}`} x={(x(first) + x(last)) / 2} y={y(line[0]?.value ?? 0) - 8} textAnchor="middle">assumed</text>
    </g>
  );
}
