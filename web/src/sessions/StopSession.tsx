import { calls } from '../api/calls.ts';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Icon } from '../design/icons.tsx';
import { beyond, Outcome } from '../stations/commands/Outcome.tsx';
import { useCommand } from '../stations/commands/useCommand.ts';

/** Asks the station to end the session, and says how it answered. */
export function StopSession({ session, onClose }: { session: { id: string; stationId: string; evseId: number | null }; onClose: () => void }) {
  const sent = useCommand(() => calls.stopSession(session.id));
  return (
    <Dialog title={`Stop ${session.id}`} isOpen onClose={onClose}>
      <div className="form">
        <p className="sub">{session.stationId} is asked to end the session {session.evseId !== null && `on EVSE ${session.evseId} `}and to release the cable. What was charged until then is kept.</p>
        {sent.error && <p className="note bad" role="alert"><Icon name="warning" />{sent.error.message}</p>}
        {sent.command && <div className="note" role="status"><Outcome outcome={sent.command.outcome} />{beyond(sent.command) && <span>{beyond(sent.command)}</span>}</div>}
        <div className="acts">
          {sent.command
            ? <Button look="primary" onClick={onClose}>Close</Button>
            : <><Button onClick={onClose}>Cancel</Button><button type="button" className="btn danger pri" disabled={sent.isSending} onClick={() => sent.send()}><Icon name="stop" />Stop charging</button></>}
        </div>
      </div>
    </Dialog>
  );
}
