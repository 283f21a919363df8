import { useState } from 'react';
import { Link } from 'react-router';
import type { Attention as Item, Overview } from '../api/types.ts';
import { Button } from '../design/controls.tsx';
import { timeOrDate } from '../design/format.ts';
import { Icon, type IconName } from '../design/icons.tsx';
import { useNow } from '../design/useNow.ts';
import { CommandDialog } from './commands/CommandDialog.tsx';
import { commandOf } from './commands/catalogue.ts';

/** What needs a person, worst first, and next to it what one can do. */
export function Attention({ overview }: { overview: Overview | undefined }) {
  const [resetting, setResetting] = useState<Item | null>(null);
  if (!overview) return <aside className="side" />;
  return (
    <aside className="side" aria-label="Needs attention">
      <section className="card att">
        <h2>Needs attention</h2>
        {overview.attention.length === 0
          ? <p className="calm"><Icon name="check" />Nothing. Every station is heard and no EVSE is faulted.</p>
          : <ul>{overview.attention.map((item) => <Row key={item.id} item={item} onReset={() => setResetting(item)} />)}</ul>}
      </section>
      {resetting?.stationId && <CommandDialog stationId={resetting.stationId} version={null} command={commandOf('Reset')} preset={{}} onClose={() => setResetting(null)} />}
    </aside>
  );
}

function Row({ item, onReset }: { item: Item; onReset: () => void }) {
  const now = useNow();
  const isCritical = item.severity === 'critical';
  const to = item.sessionId ? `/sessions/${encodeURIComponent(item.sessionId)}` : item.stationId ? `/stations/${encodeURIComponent(item.stationId)}` : null;
  return (
    <li>
      <span className={isCritical ? 'bad' : item.severity === 'warning' ? 'warn' : ''}><Icon name={iconOf(item)} /></span>
      {to ? <Link className="b" to={to}>{headline(item)}</Link> : <b className="b">{item.title}</b>}
      <p>{item.detail} <span className="dim nowrap">Since {timeOrDate(item.since, now)}.</span></p>
      {isCritical && item.stationId && item.evseId != null && <div className="ac"><Button isSmall onClick={onReset}>Reset</Button></div>}
    </li>
  );
}

/** Where before what: DN-03: station offline. */
function headline(item: Item): string {
  if (!item.stationId || item.title.includes(item.stationId)) return item.title;
  const where = item.evseId == null ? item.stationId : `${item.stationId} EVSE ${item.evseId}`;
  // One word is a name from the wire and keeps its spelling.
  return `${where}: ${item.title.includes(' ') ? item.title.charAt(0).toLowerCase() + item.title.slice(1) : item.title}`;
}

function iconOf(item: Item): IconName {
  if (/offline/i.test(item.title)) return 'link';
  if (/security|certificate|password/i.test(item.title)) return 'certificate';
  return item.severity === 'info' ? 'info' : 'warning';
}
