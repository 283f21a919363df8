import { useState } from 'react';
import { Link } from 'react-router';
import type { Evse, Station } from '../api/types.ts';
import { Button } from '../design/controls.tsx';
import { age, nothing, percent, power } from '../design/format.ts';
import { Empty } from '../design/Notices.tsx';
import { Pill } from '../design/Pill.tsx';
import { useNow } from '../design/useNow.ts';
import { StopSession } from '../sessions/StopSession.tsx';
import { commandOf } from './commands/catalogue.ts';
import type { Ask } from './StationPage.tsx';

/** Every EVSE with its connectors, what runs on it, and what can be done there. */
export function EvseTable({ station, onAsk }: { station: Station; onAsk: Ask }) {
  const [stopped, setStopped] = useState<Evse | null>(null);
  if (station.evses.length === 0) return <Empty title="No EVSE reported yet"><p>They appear with the first StatusNotification.</p></Empty>;
  return (
    <div className="scroll-x">
      <table className="tb ev-t">
        <thead><tr><th scope="col">EVSE</th><th scope="col">Connectors</th><th scope="col" className="num">Power</th><th scope="col" className="num">SoC</th><th scope="col">Session</th><th scope="col" className="num">Do</th></tr></thead>
        <tbody>{station.evses.map((evse) => <Row key={evse.id} evse={evse} isOnline={station.online} onAsk={onAsk} onStop={setStopped} />)}</tbody>
      </table>
      {stopped?.sessionId && <StopSession session={{ id: stopped.sessionId, stationId: station.id, evseId: stopped.id }} onClose={() => setStopped(null)} />}
    </div>
  );
}

function Row({ evse, isOnline, onAsk, onStop }: { evse: Evse; isOnline: boolean; onAsk: Ask; onStop: (evse: Evse) => void }) {
  const preset = { evseId: String(evse.id), connectorId: String(evse.connectors[0]?.id ?? 1) };
  return (
    <tr className={isOnline ? '' : 'off'}>
      <td className="c-nm"><b className="b">EVSE {evse.id}</b></td>
      <td className="c-cn">{evse.connectors.map((connector) => <Connector key={connector.id} connector={connector} isOnline={isOnline} />)}</td>
      <td className="num c-pw">{isOnline ? power(evse.powerW) : <span className="dim">{nothing}</span>}</td>
      <td className="num c-so">{isOnline ? percent(evse.soc) : <span className="dim">{nothing}</span>}</td>
      <td className="c-se">{evse.sessionId ? <Link className="lnk mono" to={`/sessions/${encodeURIComponent(evse.sessionId)}`}>{evse.sessionId}</Link> : <span className="dim">{nothing}</span>}</td>
      <td className="c-do">
        <div className="row">
          {evse.sessionId
            ? <Button isSmall look="danger" icon="stop" onClick={() => onStop(evse)} aria-label={`Stop EVSE ${evse.id}`}>Stop</Button>
            : <Button isSmall icon="start" onClick={() => onAsk(commandOf('RemoteStart'), preset)} aria-label={`Start on EVSE ${evse.id}`}>Start</Button>}
          <Button isSmall onClick={() => onAsk(commandOf('UnlockConnector'), preset)} aria-label={`Unlock EVSE ${evse.id}`}>Unlock</Button>
        </div>
      </td>
    </tr>
  );
}

function Connector({ connector, isOnline }: { connector: Evse['connectors'][number]; isOnline: boolean }) {
  const now = useNow();
  const fault = connector.errorCode && connector.errorCode !== 'NoError' ? connector.errorCode : null;
  if (!isOnline) return <span className="cn"><Pill state="Offline" /><span className="dim">last known: {connector.status}, {connector.type ?? `connector ${connector.id}`}</span></span>;
  return (
    <span className="cn">
      <Pill state={connector.status}>{fault}</Pill>
      <span className="dim">{connector.type ?? `connector ${connector.id}`}{connector.since && `, ${age(connector.since, now)}`}</span>
    </span>
  );
}
