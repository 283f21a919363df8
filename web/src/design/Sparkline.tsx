const width = 88;
const height = 24;
const pad = 1;
const base = 22;
const top = 3.5;

/** Power over the last hour. What was not measured (offline) is a dotted line at the last known value. */
export function Sparkline({ values, isOffline, name }: { values: (number | null)[]; isOffline: boolean; name: string }) {
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known, 1);
  const step = (width - 2 * pad) / Math.max(values.length - 1, 1);
  const x = (index: number) => (pad + index * step).toFixed(1);
  const y = (value: number) => (base - (Math.max(value, 0) / most) * (base - top)).toFixed(1);
  const lastKnown = values.findLastIndex((value) => value !== null);
  const points = values.slice(0, lastKnown + 1).map((value, index) => `${x(index)} ${y(value ?? 0)}`);
  const line = points.length > 0 ? `M${points.join('L')}` : '';
  const end = values[lastKnown];
  return (
    <svg className="sp" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name}>
      {line && !isOffline && <path d={`${line}L${x(lastKnown)} ${base}L${pad} ${base}Z`} fill="var(--c-power)" opacity=".14" />}
      {line && <path d={line} fill="none" stroke="var(--c-power)" strokeWidth="1.5" strokeLinejoin="round" />}
      {typeof end === 'number' && lastKnown < values.length - 1 && (
        <path d={`M${x(lastKnown)} ${y(end)}H${width - pad}`} stroke="var(--ink-3)" strokeDasharray="2 3" fill="none" />
      )}
    </svg>
  );
}
