import { type FormEvent, useState } from 'react';
import { calls } from '../../api/calls.ts';
import { Button } from '../../design/controls.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Area, Choose, Field } from '../../design/Field.tsx';
import { Icon } from '../../design/icons.tsx';
import { argumentsOf, type CommandField, type CommandForm } from './catalogue.ts';
import { beyond, Outcome } from './Outcome.tsx';
import { useCommand } from './useCommand.ts';

interface Props { stationId: string; version: string | null; command: CommandForm; preset: Record<string, string>; onClose: () => void }

/** Asks what the command needs, sends it, and stays to say how it ended. */
export function CommandDialog({ stationId, command, preset, onClose }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>(() => ({ ...Object.fromEntries(command.fields.map((field) => [field.name, field.initial ?? ''])), ...preset }));
  const sent = useCommand((id) => calls.send(stationId, id, command.kind, argumentsOf(command, typed)));
  const submit = (event: FormEvent) => { event.preventDefault(); sent.send(); };
  const isDone = sent.command !== undefined;
  return (
    <Dialog title={`${command.label}: ${stationId}`} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p className="sub">{command.effect}</p>
        {!isDone && command.fields.map((field) => <One key={field.name} field={field} value={typed[field.name] ?? ''} onChange={(value) => setTyped((old) => ({ ...old, [field.name]: value }))} />)}
        {sent.error && <p className="note bad" role="alert"><Icon name="warning" />{sent.error.message}</p>}
        {sent.command && (
          <div className="note" role="status">
            <Outcome outcome={sent.command.outcome} />
            {beyond(sent.command) && <span>{beyond(sent.command)}</span>}
          </div>
        )}
        <div className="acts">
          {isDone
            ? <Button look="primary" onClick={onClose}>Close</Button>
            : <><Button onClick={onClose}>Cancel</Button><button type="submit" className={command.isDanger ? 'btn danger pri' : 'btn pri'} disabled={sent.isSending}>{command.action}</button></>}
        </div>
      </form>
    </Dialog>
  );
}

function One({ field, value, onChange }: { field: CommandField; value: string; onChange: (value: string) => void }) {
  if (field.kind === 'choice') return <Choose label={field.label} hint={field.hint} value={value} onChange={onChange} choices={(field.choices ?? []).map((choice) => ({ value: choice, label: choice }))} />;
  if (field.kind === 'json') return <Area label={field.label} hint={field.hint} value={value} onChange={onChange} isMono />;
  return (
    <Field label={field.label} hint={field.hint} value={value} onChange={onChange} required={field.isRequired ?? false}
      {...(field.kind === 'number' ? { type: 'number', min: 0, inputMode: 'numeric' as const } : { type: 'text', autoComplete: 'off', isMono: true })} />
  );
}
