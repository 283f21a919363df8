import type { LinkMessage } from '../api/types.ts';
import { timeToMillisecond } from '../design/format.ts';

const most = 60;
const row = 30;
const head = 34;
const left = 96;
const width = 380;
const [a, b] = [left + 20, width - 24];

/** The newest messages as a sequence, the oldest first: who said what to whom. */
export function Sequence({ messages, from, to }: { messages: LinkMessage[]; from: string; to: string }) {
  const shown = messages.slice(0, most).reverse();
  const height = head + shown.length * row + 12;
  return (
    <svg className="seqd" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`The last ${shown.length} messages between ${from} and ${to}`}>
      <defs><marker id="sq" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M1 1l6 3-6 3z" fill="context-stroke" /></marker></defs>
      <text className="who" x={a} y="16" textAnchor="middle">{from}</text>
      <text className="who" x={b} y="16" textAnchor="middle">{to}</text>
      <path className="life" d={`M${a} 24V${height}M${b} 24V${height}`} />
      {shown.map((message, index) => {
        const y = head + index * row + 14;
        const [x1, x2] = message.direction === 'forth' ? [a, b] : [b, a];
        return (
          <g key={message.sequence} className={message.role}>
            <text className="at" x="4" y={y + 3}>{timeToMillisecond(message.at)}</text>
            <text className="what" x={(a + b) / 2} y={y - 4} textAnchor="middle">{message.name}{message.role === 'response' ? ' result' : ''}</text>
            <path d={`M${x1} ${y}H${x2}`} markerEnd="url(#sq)" />
          </g>
        );
      })}
    </svg>
  );
}
