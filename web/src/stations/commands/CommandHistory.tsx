import { useCommands } from '../../api/queries.ts';
import type { Command } from '../../api/types.ts';
import { timeOrDate } from '../../design/format.ts';
import { Failed, Loading } from '../../design/Notices.tsx';
import { useNow } from '../../design/useNow.ts';
import { beyond, Outcome } from './Outcome.tsx';

const mostShown = 12;

/** What was asked of the station, and how each ended. */
export function CommandHistory({ stationId }: { stationId: string }) {
  const commands = useCommands(stationId);
  const items = commands.data?.items.slice(0, mostShown) ?? [];
  return (
    <aside className="card cmds" aria-label="Commands">
      <h2>Commands</h2>
      {commands.isPending && <Loading rows={3} name="commands" />}
      {commands.error && !commands.data && <Failed error={commands.error} onRetry={() => void commands.refetch()} />}
      {commands.data && items.length === 0 && <p className="dim none">None sent yet.</p>}
      <ul>{items.map((command) => <Row key={command.id} command={command} />)}</ul>
    </aside>
  );
}

function Row({ command }: { command: Command }) {
  const now = useNow();
  const told = Object.entries(command.arguments ?? {}).map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ');
  return (
    <li>
      <span className="row"><b className="b ell grow">{command.kind}</b><Outcome outcome={command.outcome} /></span>
      {told && <p className="ell" title={told}>{told}</p>}
      {beyond(command) && <p>{beyond(command)}</p>}
      <p className="dim">{timeOrDate(command.requestedAt, now)}{command.requestedBy && ` by ${command.requestedBy}`}</p>
    </li>
  );
}
