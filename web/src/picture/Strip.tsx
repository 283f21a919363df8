import { useElementSize } from '@mantine/hooks';
import type { Picture } from '../api/types.ts';
import { Button, IconButton } from '../design/controls.tsx';
import { minute, plural, time } from '../design/format.ts';
import { together } from './flow.ts';

const height = 92;
const base = 62;
const barTop = 30;
const side = 8;
const tickMinutes = 2;
const minuteMs = 60_000;

interface StripProps { picture: Picture; heldAt: number | null; onHold: (at: number | null) => void }

/** How much was said over the last minutes; holding the picture at a moment, and going back to live. */
export function Strip({ picture, heldAt, onHold }: StripProps) {
  const now = new Date(picture.at).getTime();
  return (
    <footer className="time" aria-label="Time">
      <div className="ctl">
        <div className="row">
          {heldAt === null
            ? <IconButton icon="pause" name="Hold the picture" isSmall={false} onClick={() => onHold(now)} />
            : <IconButton icon="start" name="Go on" isSmall={false} onClick={() => onHold(null)} />}
          <Button look={heldAt === null ? 'primary' : 'plain'} aria-pressed={heldAt === null} onClick={() => onHold(null)}>Live</Button>
        </div>
        <span className="dim nowrap" role="status">{heldAt === null ? 'as it passes' : `held at ${time(heldAt)}`}</span>
      </div>
      <Bars picture={picture} now={now} heldAt={heldAt} onHold={onHold} />
    </footer>
  );
}

function Bars({ picture, now, heldAt, onHold }: StripProps & { now: number }) {
  const { ref, width } = useElementSize();
  const counts = together(picture.links);
  const stepMs = picture.historyStepSeconds * 1000;
  // Steps are whole ones of the clock: a bar stays where it is until it leaves.
  const until = (Math.floor(now / stepMs) + 1) * stepMs;
  const from = until - counts.length * stepMs;
  const inner = Math.max(width - 2 * side, 1);
  const x = (at: number) => side + ((at - from) / (until - from)) * inner;
  const most = Math.max(1, ...counts);
  const head = heldAt ?? now;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / (tickMinutes * minuteMs)) * tickMinutes * minuteMs; at < now; at += tickMinutes * minuteMs) ticks.push(at);
  const pick = (clientX: number, left: number) => onHold(Math.min(now, Math.max(from, from + ((clientX - left - side) / inner) * (until - from))));
  const step = (key: string) => (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0);
  return (
    <div ref={ref} className="tlw">
      {width > 0 && (
        <svg className="tl" width={width} height={height} role="slider" tabIndex={0} aria-label="Moment" aria-valuemin={from} aria-valuemax={now} aria-valuenow={head} aria-valuetext={time(head)}
          onClick={(event) => pick(event.clientX, event.currentTarget.getBoundingClientRect().left)}
          onKeyDown={(event) => { const by = step(event.key); if (by !== 0) { event.preventDefault(); onHold(Math.min(now, Math.max(from, head + by * stepMs))); } if (event.key === 'End') onHold(null); }}>
          {counts.map((count, index) => {
            const at = from + index * stepMs;
            const tall = (count / most) * (base - barTop);
            return <rect key={index} className={at <= head ? 'p' : 'f'} x={x(at)} y={base - Math.max(tall, count > 0 ? 1.5 : 0.5)} width={Math.max(1, inner / counts.length - 1)} height={Math.max(tall, count > 0 ? 1.5 : 0.5)}><title>{`${time(at)}: ${plural(count, 'message')}`}</title></rect>;
          })}
          <path className="base" d={`M${side} ${base}h${inner}`} />
          {ticks.map((at) => <g key={at}><path className="tk" d={`M${x(at)} ${base}v4`} /><text x={x(at)} y={base + 18} textAnchor="middle">{minute(at)}</text></g>)}
          <g className="ph"><path d={`M${x(head)} ${barTop - 8}V${base + 6}`} /><g transform={`translate(${Math.min(Math.max(x(head), side + 29), width - 29)} 0)`}><rect x="-29" y={base + 6} width="58" height="18" rx="3" /><text y={base + 19} textAnchor="middle">{time(head)}</text></g></g>
        </svg>
      )}
    </div>
  );
}
