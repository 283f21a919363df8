import { describe, expect, it } from 'vitest';
import { argumentsOf, commandOf, commandsFor } from './catalogue.ts';
import { setting } from '../setting.ts';
import type { Variable } from '../../api/types.ts';

describe('commands', () => {
  it('offer a 1.6 station what 1.6 knows', () => {
    const kinds = commandsFor('1.6').map((command) => command.kind);
    expect(kinds).toContain('GetConfiguration');
    expect(kinds).not.toContain('GetBaseReport');
  });
  it('leave out what was not typed and send numbers as numbers', () => expect(argumentsOf(commandOf('UnlockConnector'), { evseId: '2', connectorId: '' })).toEqual({ evseId: 2 }));
  it('set a 2.x variable by its full name', () => {
    const variable = { component: 'EVSE', evseId: 1, componentInstance: null, variable: 'Power', variableInstance: null, attribute: 'MaxSet' } as Variable;
    expect(setting('2.0.1', variable, '9')).toEqual({ kind: 'SetVariables', args: { component: 'EVSE', variable: 'Power', value: '9', attribute: 'MaxSet', evseId: 1 } });
  });
  it('change a 1.6 key by its name', () => expect(setting('1.6', { variable: 'HeartbeatInterval' } as Variable, '30')).toEqual({ kind: 'ChangeConfiguration', args: { key: 'HeartbeatInterval', value: '30' } }));
});
