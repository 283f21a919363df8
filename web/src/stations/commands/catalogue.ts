/** The commands a person can send, and what each asks for. Names of fields are those of the API's arguments. */
export interface CommandField {
  name: string;
  label: string;
  kind: 'text' | 'number' | 'choice' | 'json';
  hint?: string;
  choices?: string[];
  isRequired?: boolean;
  initial?: string;
}

export interface CommandForm {
  kind: string;
  label: string;
  /** What happens, in a sentence, before it is sent. */
  effect: string;
  action: string;
  isDanger?: boolean;
  /** The versions that know it; undefined for all. */
  versions?: string[];
  fields: CommandField[];
}

const evse: CommandField = { name: 'evseId', label: 'EVSE', kind: 'number', isRequired: true, initial: '1' };
const anyEvse: CommandField = { name: 'evseId', label: 'EVSE', kind: 'number', hint: 'Empty means the whole station.' };
const connector: CommandField = { name: 'connectorId', label: 'Connector', kind: 'number', isRequired: true, initial: '1' };
const v16 = ['1.6'];
const v2 = ['2.0.1', '2.1'];

export const catalogue: CommandForm[] = [
  {
    kind: 'RemoteStart', label: 'Start', action: 'Start charging', effect: 'The station starts a session for the token as soon as a car is plugged in.',
    fields: [evse, { name: 'idToken', label: 'Token', kind: 'text', isRequired: true }],
  },
  {
    kind: 'RemoteStop', label: 'Stop', action: 'Stop charging', isDanger: true, effect: 'The session ends and the cable is released.',
    fields: [{ name: 'transactionId', label: 'Transaction', kind: 'text', isRequired: true }],
  },
  {
    kind: 'Reset', label: 'Reset', action: 'Reset the station', isDanger: true, effect: 'The station restarts and reconnects. A hard reset ends its sessions at once; a soft one lets it end them in order.',
    fields: [{ name: 'type', label: 'Kind', kind: 'choice', choices: ['Soft', 'Hard'], initial: 'Soft', isRequired: true }],
  },
  { kind: 'UnlockConnector', label: 'Unlock connector', action: 'Unlock', effect: 'The cable is released mechanically. A session under way may end.', fields: [evse, connector] },
  {
    kind: 'ChangeAvailability', label: 'Change availability', action: 'Change', effect: 'Inoperative takes the EVSE out of service once its session is over.',
    fields: [anyEvse, { name: 'type', label: 'To', kind: 'choice', choices: ['Operative', 'Inoperative'], initial: 'Inoperative', isRequired: true }],
  },
  {
    kind: 'TriggerMessage', label: 'Trigger message', action: 'Trigger', effect: 'The station sends the message now.',
    fields: [{ name: 'message', label: 'Message', kind: 'choice', choices: ['StatusNotification', 'MeterValues', 'Heartbeat', 'BootNotification', 'FirmwareStatusNotification', 'TransactionEvent'], initial: 'StatusNotification', isRequired: true }, anyEvse],
  },
  { kind: 'GetConfiguration', label: 'Read configuration', action: 'Read', versions: v16, effect: 'Every configuration key is read again; the configuration tab shows them.', fields: [] },
  {
    kind: 'ChangeConfiguration', label: 'Change configuration', action: 'Change', versions: v16, effect: 'One configuration key takes a new value.',
    fields: [{ name: 'key', label: 'Key', kind: 'text', isRequired: true }, { name: 'value', label: 'Value', kind: 'text', isRequired: true }],
  },
  { kind: 'GetBaseReport', label: 'Read device model', action: 'Read', versions: v2, effect: 'The station reports its device model again; the configuration tab shows it.', fields: [{ name: 'reportBase', label: 'Report', kind: 'choice', choices: ['FullInventory', 'ConfigurationInventory', 'SummaryInventory'], initial: 'FullInventory', isRequired: true }] },
  { kind: 'ClearCache', label: 'Clear authorization cache', action: 'Clear', effect: 'The station forgets the tokens it has cached and asks again.', fields: [] },
  { kind: 'SendLocalList', label: 'Send local list', action: 'Send', effect: 'The tokens known here are sent as the station’s local list, in full.', fields: [] },
  {
    kind: 'ReserveNow', label: 'Reserve', action: 'Reserve', effect: 'The EVSE is held for the token until then; nobody else may charge there.',
    fields: [evse, { name: 'idToken', label: 'Token', kind: 'text', isRequired: true }, { name: 'expiresAt', label: 'Until', kind: 'text', isRequired: true, hint: 'As 2026-11-19T12:30:00Z.' }],
  },
  {
    kind: 'CancelReservation', label: 'Cancel reservation', action: 'Cancel it', effect: 'The EVSE is free for everybody again.',
    fields: [{ name: 'reservationId', label: 'Reservation', kind: 'number', isRequired: true }],
  },
  {
    kind: 'GetCompositeSchedule', label: 'Read composite schedule', action: 'Read', effect: 'The station tells what its charging profiles add up to.',
    fields: [{ ...anyEvse, hint: 'Empty means the station’s connection to the grid.' }, { name: 'durationSeconds', label: 'For seconds', kind: 'number', isRequired: true, initial: '3600' }],
  },
  {
    kind: 'ClearChargingProfile', label: 'Clear charging profiles', action: 'Clear', isDanger: true, effect: 'The profiles that fit are forgotten; without one the limit they set is gone.',
    fields: [{ ...anyEvse, hint: 'Empty means every EVSE.' }, { name: 'purpose', label: 'Purpose', kind: 'text', hint: 'As the station’s version spells it; empty means every purpose.' }],
  },
  {
    kind: 'GetLog', label: 'Get log', action: 'Ask for it', effect: 'The station uploads its log to the address; its progress is among the raw messages.',
    fields: [{ name: 'location', label: 'Upload to', kind: 'text', isRequired: true, hint: 'An address that the station reaches, with its scheme.' }, { name: 'logType', label: 'Log', kind: 'choice', choices: ['DiagnosticsLog', 'SecurityLog'], initial: 'DiagnosticsLog', isRequired: true }],
  },
  {
    kind: 'DataTransfer', label: 'Data transfer', action: 'Send', effect: 'A message of the vendor’s own is sent.',
    fields: [{ name: 'vendorId', label: 'Vendor', kind: 'text', isRequired: true }, { name: 'messageId', label: 'Message', kind: 'text' }, { name: 'data', label: 'Content', kind: 'text' }],
  },
  {
    kind: 'Call', label: 'Raw call', action: 'Call', isDanger: true, effect: 'Any message of the station’s version is sent as it is written here, and the answer is shown.',
    fields: [{ name: 'action', label: 'Action', kind: 'text', isRequired: true, hint: 'As the specification spells it.' }, { name: 'payload', label: 'Payload', kind: 'json', initial: '{}' }],
  },
];

/** The form of a command by its kind; the kinds are this file's own. */
export function commandOf(kind: string): CommandForm {
  const found = catalogue.find((command) => command.kind === kind);
  if (!found) throw new Error(`No command ${kind} in the catalogue.`);
  return found;
}

/** The commands a station of that version knows. */
export const commandsFor = (version: string | null): CommandForm[] => catalogue.filter((command) => !command.versions || version === null || command.versions.includes(version));

/** What was typed, as the arguments of the API: empty fields are left out, numbers are numbers. */
export function argumentsOf(command: CommandForm, typed: Record<string, string>): Record<string, unknown> {
  const entries = command.fields
    .map((field) => [field, (typed[field.name] ?? '').trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => [field.name, field.kind === 'number' ? Number(text) : text] as const);
  return Object.fromEntries(entries);
}
