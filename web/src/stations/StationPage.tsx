import './stations.css';
import './station.css';
import '../sessions/sessions.css';
import { useState } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { useStation } from '../api/queries.ts';
import type { Station } from '../api/types.ts';
import { Button } from '../design/controls.tsx';
import { Icon } from '../design/icons.tsx';
import { Failed, Loading } from '../design/Notices.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';
import { CommandDialog } from './commands/CommandDialog.tsx';
import { CommandHistory } from './commands/CommandHistory.tsx';
import { CommandMenu } from './commands/CommandMenu.tsx';
import { type CommandForm, commandOf } from './commands/catalogue.ts';
import { EvseTable } from './EvseTable.tsx';
import { LastHour } from './LastHour.tsx';
import { RemoveStation } from './RemoveStation.tsx';
import { StationFigures } from './StationFigures.tsx';
import { StationMessages } from './StationMessages.tsx';
import { StationSessions } from './StationSessions.tsx';
import { Variables } from './Variables.tsx';

export type Ask = (command: CommandForm, preset?: Record<string, string>) => void;

const tabs = [
  { path: '', name: 'EVSEs' },
  { path: 'sessions', name: 'Sessions' },
  { path: 'configuration', name: 'Configuration' },
  { path: 'messages', name: 'Raw messages' },
];

export function StationPage() {
  const { id = '', tab = '' } = useParams();
  const station = useStation(id);
  const [asked, setAsked] = useState<{ command: CommandForm; preset: Record<string, string> } | null>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  const ask: Ask = (command, preset = {}) => setAsked({ command, preset });
  const base = `/stations/${encodeURIComponent(id)}`;
  return (
    <>
      <Top title={station.data?.name || id} before={<Link className="btn sm ico" to="/stations" aria-label="Back to stations"><Icon name="back" /></Link>}>
        {station.data && <>
          <Button isSmall isDeskOnly icon="start" onClick={() => ask(commandOf('RemoteStart'))}>Start</Button>
          <Button isSmall isDeskOnly look="danger" onClick={() => ask(commandOf('Reset'))}>Reset</Button>
          <CommandMenu version={station.data.ocppVersion} onAsk={ask} onRemove={() => setIsRemoving(true)} />
        </>}
      </Top>
      <Main>
        <div className="pg-station">
          {station.isPending && <section className="card"><Loading name="the station" /></section>}
          {station.error && !station.data && <section className="card"><Failed error={station.error} onRetry={() => void station.refetch()} /></section>}
          {station.data && <>
            <StationFigures station={station.data} />
            <section className="card list">
              <nav className="tabs" aria-label="Station">
                {tabs.map((each) => <NavLink key={each.path} end to={each.path ? `${base}/${each.path}` : base}>{each.name}</NavLink>)}
              </nav>
              <Tab tab={tab} station={station.data} onAsk={ask} />
            </section>
            <CommandHistory stationId={id} />
          </>}
        </div>
        {asked && <CommandDialog stationId={id} version={station.data?.ocppVersion ?? null} command={asked.command} preset={asked.preset} onClose={() => setAsked(null)} />}
        {isRemoving && <RemoveStation id={id} onClose={() => setIsRemoving(false)} />}
      </Main>
    </>
  );
}

function Tab({ tab, station, onAsk }: { tab: string; station: Station; onAsk: Ask }) {
  switch (tab) {
    case 'sessions': return <StationSessions stationId={station.id} />;
    case 'configuration': return <Variables station={station} onAsk={onAsk} />;
    case 'messages': return <StationMessages stationId={station.id} />;
    default: return <><EvseTable station={station} onAsk={onAsk} /><LastHour station={station} /></>;
  }
}
