import type { Party } from '../api/types.ts';
import { GlyphPaths } from '../design/Pill.tsx';
import { isState, lookOf, states } from '../design/states.ts';

const glyphSize = 12;

/** The members of a party: a cell each, or bars by state where they are too many. */
export function Cells({ party, width, height }: { party: Party; width: number; height: number }) {
  const columns = party.cells.length <= 12 ? 4 : party.cells.length <= 24 ? 6 : 8;
  const step = (width - 28 + 6) / columns;
  const [w, h] = [step - 6, Math.min(24, step - 6)];
  const foot = height - 16;
  return (
    <>
      {party.cells.map((cell, index) => (
        <g key={cell.id} className={isState(cell.state) ? lookOf(cell.state).hue : 'offline'} transform={`translate(${14 + (index % columns) * step} ${66 + Math.floor(index / columns) * (h + 6)})`}>
          <title>{`${cell.id}: ${cell.state}`}</title>
          <rect className={isState(cell.state) && lookOf(cell.state).isSolid ? 'cell solid' : 'cell'} width={w} height={h} rx="4" strokeDasharray={cell.state === 'Offline' ? '3 2' : undefined} />
          {isState(cell.state) && <g className={lookOf(cell.state).isSolid ? 'gl solid' : 'gl'} transform={`translate(${(w - glyphSize) / 2} ${(h - glyphSize) / 2})`}><GlyphPaths state={cell.state} /></g>}
        </g>
      ))}
      {party.cells.length === 0 && <Bars party={party} width={width} />}
      {party.facts[0] && <text className="k" x="14" y={foot}>{party.facts[0].value}</text>}
      {party.note && <text className="vv wn" x={width - 14} y={foot} textAnchor="end">{party.note}</text>}
    </>
  );
}

const mostBars = 5;

function Bars({ party, width }: { party: Party; width: number }) {
  const rows = states.map((state) => ({ state, count: party.counts[state] ?? 0 })).filter((row) => row.count > 0).sort((a, b) => b.count - a.count).slice(0, mostBars);
  const most = Math.max(1, ...rows.map((row) => row.count));
  return rows.map(({ state, count }, index) => (
    <g key={state} className={lookOf(state).hue} transform={`translate(14 ${66 + index * 18})`}>
      <title>{`${state}: ${count}`}</title>
      <rect className="cell solid" width={Math.max(2, (count / most) * (width - 78))} height="8" y="3" rx="2" />
      <text className="vv" x={width - 28} y="11" textAnchor="end">{count}</text>
    </g>
  ));
}
