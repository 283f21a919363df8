import type { Variable } from '../api/types.ts';

/** The full name of a variable, as one would write it: Component[instance] EVSE n.Variable[instance]. */
export function nameOf(variable: Variable): string {
  const bracketed = (instance: string | null) => (instance ? `[${instance}]` : '');
  const component = variable.component ? `${variable.component}${bracketed(variable.componentInstance)}${variable.evseId != null ? `@${variable.evseId}${variable.connectorId ? `.${variable.connectorId}` : ''}` : ''}.` : '';
  const attribute = variable.attribute && variable.attribute !== 'Actual' ? `:${variable.attribute}` : '';
  return `${component}${variable.variable}${bracketed(variable.variableInstance)}${attribute}`;
}

/** The command that gives a variable its value, in the station's version. */
export function setting(version: string | null, variable: Variable, value: string): { kind: string; args: Record<string, unknown> } {
  if (version === '1.6') return { kind: 'ChangeConfiguration', args: { key: variable.variable, value } };
  return {
    kind: 'SetVariables',
    args: {
      component: variable.component,
      variable: variable.variable,
      value,
      ...(variable.attribute && variable.attribute !== 'Actual' ? { attribute: variable.attribute } : {}),
      ...(variable.evseId != null ? { evseId: variable.evseId } : {}),
      ...(variable.connectorId ? { connectorId: variable.connectorId } : {}),
      ...(variable.componentInstance ? { componentInstance: variable.componentInstance } : {}),
      ...(variable.variableInstance ? { variableInstance: variable.variableInstance } : {}),
    },
  };
}
