import { useState } from 'react';
import { calls } from '../api/calls.ts';
import { useVariables } from '../api/queries.ts';
import type { Station, Variable } from '../api/types.ts';
import { Button } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Field } from '../design/Field.tsx';
import { nothing, plural } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { commandOf } from './commands/catalogue.ts';
import { Outcome } from './commands/Outcome.tsx';
import { useCommand } from './commands/useCommand.ts';
import type { Ask } from './StationPage.tsx';
import { nameOf, setting } from './setting.ts';

/** The device model (2.x) or the configuration keys (1.6) as last read, each to be changed where the station allows it. */
export function Variables({ station, onAsk }: { station: Station; onAsk: Ask }) {
  const variables = useVariables(station.id);
  const [filter, setFilter] = useState('');
  const [edited, setEdited] = useState<Variable | null>(null);
  const is16 = station.ocppVersion === '1.6';
  const read = () => onAsk(commandOf(is16 ? 'GetConfiguration' : 'GetBaseReport'));
  const items = variables.data?.items ?? [];
  const shown = items.filter((variable) => `${nameOf(variable)} ${variable.value ?? ''}`.toLowerCase().includes(filter.trim().toLowerCase()));
  return (
    <>
      <div className="fb">
        <label className="in"><Icon name="search" /><span className="vh">Name or value</span><input placeholder="Name or value" value={filter} onChange={(event) => setFilter(event.target.value)} /></label>
        <span className="grow" />
        <span className="dim nowrap">{is16 ? plural(shown.length, 'key') : plural(shown.length, 'variable')}</span>
        <Button isSmall onClick={read}>Read again</Button>
      </div>
      {variables.isPending && <Loading name="the configuration" />}
      {variables.error && !variables.data && <Failed error={variables.error} onRetry={() => void variables.refetch()} />}
      {shown.length > 0 && (
        <div className="scroll-x">
          <table className="tb sm">
            <thead><tr>{!is16 && <th scope="col">Component</th>}<th scope="col">{is16 ? 'Key' : 'Variable'}</th><th scope="col">Value</th><th scope="col">Mutability</th><th><span className="vh">Change</span></th></tr></thead>
            <tbody>
              {shown.map((variable) => (
                <tr key={nameOf(variable)}>
                  {!is16 && <td className="nowrap">{variable.component}{variable.evseId !== null && <span className="dim"> EVSE {variable.evseId}</span>}{variable.componentInstance && <span className="dim"> {variable.componentInstance}</span>}</td>}
                  <td className="b nowrap">{variable.variable}{variable.variableInstance && <span className="dim"> {variable.variableInstance}</span>}{variable.attribute && variable.attribute !== 'Actual' && <span className="dim"> {variable.attribute}</span>}</td>
                  <td className="mono val">{variable.mutability === 'WriteOnly' ? '••••••' : (variable.value ?? nothing)}{variable.unit && <span className="dim"> {variable.unit}</span>}</td>
                  <td className="dim">{variable.mutability ?? nothing}</td>
                  <td className="num">{variable.mutability !== 'ReadOnly' && <Button isSmall onClick={() => setEdited(variable)} aria-label={`Change ${variable.variable}`}>Change</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {variables.data && shown.length === 0 && <Empty title={items.length === 0 ? 'Not read yet' : 'Nothing fits'} action={items.length === 0 ? <Button isSmall onClick={read}>Read it now</Button> : undefined}><p>{items.length === 0 ? 'The station tells its configuration when it is asked.' : 'No name and no value contains that.'}</p></Empty>}
      {edited && <Change station={station} variable={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function Change({ station, variable, onClose }: { station: Station; variable: Variable; onClose: () => void }) {
  const [value, setValue] = useState(variable.mutability === 'WriteOnly' ? '' : (variable.value ?? ''));
  const sent = useCommand((id) => { const { kind, args } = setting(station.ocppVersion, variable, value); return calls.send(station.id, id, kind, args); });
  return (
    <Dialog title={`Change ${variable.variable}`} isOpen onClose={onClose}>
      <form className="form" onSubmit={(event) => { event.preventDefault(); sent.send(); }}>
        <p className="sub mono">{nameOf(variable)}</p>
        <Field label="Value" value={value} onChange={setValue} isMono autoComplete="off" disabled={sent.command !== undefined} hint={variable.unit ? `In ${variable.unit}.` : undefined} />
        {sent.error && <p className="note bad" role="alert"><Icon name="warning" />{sent.error.message}</p>}
        {sent.command && <div className="note" role="status"><Outcome outcome={sent.command.outcome} />{sent.command.detail && <span>{sent.command.detail}</span>}</div>}
        <div className="acts">{sent.command ? <Button look="primary" onClick={onClose}>Close</Button> : <><Button onClick={onClose}>Cancel</Button><Button type="submit" look="primary" disabled={sent.isSending}>Change</Button></>}</div>
      </form>
    </Dialog>
  );
}
