import type { Series } from '../../api/types.ts';
import { kilowattHours, kilowatts, nothing, number, time } from '../../design/format.ts';

/** More rows than this are not read but copied; the newest come first. */
const mostRows = 500;

/** The chart as a table: every value it draws, and the currents and voltages it does not. */
export function SeriesTable({ series }: { series: Series }) {
  const phases = [
    ...Object.entries(series.currentA).map(([phase, values]) => ({ name: `${phase} A`, values })),
    ...Object.entries(series.voltageV).map(([phase, values]) => ({ name: `${phase} V`, values })),
  ];
  const rows = series.at.map((at, index) => ({ at, index })).reverse().slice(0, mostRows);
  const cell = (value: number | null | undefined, write: (value: number) => string) => (value === null || value === undefined ? nothing : write(value));
  return (
    <div className="st scroll-x" tabIndex={0} role="region" aria-label="Measured values">
      <table>
        <thead><tr><th scope="col">Time</th><th scope="col" className="num">Power, kW</th><th scope="col" className="num">Energy, kWh</th><th scope="col" className="num">SoC, %</th>{phases.map((phase) => <th key={phase.name} scope="col" className="num">{phase.name}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ at, index }) => (
            <tr key={index}>
              <td className="mono">{time(at)}</td>
              <td className="num mono">{cell(series.powerW[index], kilowatts)}</td>
              <td className="num mono">{cell(series.energyWh[index], kilowattHours)}</td>
              <td className="num mono">{cell(series.soc[index], (value) => number(value))}</td>
              {phases.map((phase) => <td key={phase.name} className="num mono">{cell(phase.values[index], (value) => number(value, 1))}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="dim">No meter value yet.</p>}
    </div>
  );
}
