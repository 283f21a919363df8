import type { AuditEntry, Command, LinkMessage, Message, Overview, Picture, SecurityEvent, Series, SessionDetail, SessionEvent, Station, StationState, Token } from '../src/api/types.ts';
import { seeded } from './random.ts';

/** A site of twelve stations as the mockups show it, moving on by the real clock. Seeded; nothing of it is shipped. */
export interface Site {
  stations: Map<string, Station>;
  sessions: Map<string, SessionDetail>;
  series: Map<string, Series>;
  messages: Map<string, Message[]>;
  commands: Map<string, Command>;
  tokens: Token[];
  security: SecurityEvent[];
  audit: AuditEntry[];
  nextSequence: number;
}

type Slot = [state: Exclude<StationState, 'Offline'>, watts?: number, soc?: number | undefined, minutes?: number, error?: string];
type Row = [id: string, name: string, site: string, version: string, profile: number, type: string, slots: Slot[], heartbeatAgo: number];

const rows: Row[] = [
  ['HP-01', 'Hafenplaza 1', 'Hafenplaza', '2.0.1', 3, 'cCCS2', [['Charging', 58_900, 79, 32], ['Charging', 47_600, 58, 28]], 4],
  ['HP-02', 'Hafenplaza 2', 'Hafenplaza', '2.1', 3, 'cCCS2', [['Charging', 59_800, 41, 17], ['SuspendedEV', 0, 100, 55]], 11],
  ['HP-03', 'Hafenplaza 3', 'Hafenplaza', '2.0.1', 2, 'cCCS2', [['Available'], ['Preparing']], 38],
  ['HP-04', 'Hafenplaza 4', 'Hafenplaza', '2.1', 3, 'cCCS2', [['Faulted', 0, 0, 0, 'GroundFailure'], ['Unavailable']], 9],
  ['DN-01', 'Depot Nord 1', 'Depot Nord', '2.1', 3, 'cCCS2', [['Charging', 32_000, 66, 121], ['Charging', 31_400, 48, 96]], 2],
  ['DN-02', 'Depot Nord 2', 'Depot Nord', '2.1', 3, 'cCCS2', [['Finishing', 0, 100, 190], ['Available']], 15],
  ['DN-03', 'Depot Nord 3', 'Depot Nord', '1.6', 2, 'cCCS2', [['Charging', 22_000, 52, 75], ['Available']], 1297],
  ['LH-01', 'Lindenhof 1', 'Lindenhof', '1.6', 1, 'cType2', [['Charging', 11_000, undefined, 84], ['Available']], 54],
  ['LH-02', 'Lindenhof 2', 'Lindenhof', '1.6', 2, 'cType2', [['Available'], ['Available']], 27],
  ['LH-03', 'Lindenhof 3', 'Lindenhof', '2.0.1', 2, 'cType2', [['Charging', 7_400, undefined, 33], ['Reserved']], 33],
  ['LH-04', 'Lindenhof 4', 'Lindenhof', '2.0.1', 3, 'cType2', [['Available'], ['Available'], ['Available']], 6],
  ['WR-04', 'Westring 4', 'Westring', '2.0.1', 2, 'cType2', [['Charging', 11_000, 71, 47], ['SuspendedEV', 0, 90, 110], ['Available']], 18],
];

const sampleSeconds = 30;
const meterStartWh = 412_066;
const iso = (at: number) => new Date(at).toISOString();

export function makeSite(now: number, seed: number): Site {
  const random = seeded(seed);
  const site: Site = { stations: new Map(), sessions: new Map(), series: new Map(), messages: new Map(), commands: new Map(), tokens: [], security: [], audit: [], nextSequence: 18_000 };
  let sessionNumber = 80;
  for (const [id, name, place, version, profile, type, slots, heartbeatAgo] of rows) {
    const isOnline = heartbeatAgo < 600;
    const evses = slots.map(([status, watts, soc, minutes, error], index) => {
      const evseId = index + 1;
      const sessionId = minutes ? `S-261119-${String(++sessionNumber).padStart(4, '0')}` : null;
      if (sessionId) addSession(site, random, { id: sessionId, stationId: id, evseId, watts: watts ?? 0, soc: soc ?? null, minutes: minutes ?? 0, version, isDc: type === 'cCCS2', status }, now);
      return {
        id: evseId, sessionId, powerW: sessionId ? (watts ?? 0) : null, soc: soc ?? null,
        connectors: [{ id: 1, type, status, errorCode: error ?? 'NoError', since: iso(now - ((minutes ?? 0) + 2 + random() * 40) * 60_000) }],
      };
    });
    const powerW = slots.reduce((sum, [, watts]) => sum + (watts ?? 0), 0);
    site.stations.set(id, {
      id, name, site: place, online: isOnline, ocppVersion: version, securityProfile: profile, vendor: 'Alfen-like', model: type === 'cCCS2' ? 'HPC 110' : 'Twin 22',
      serialNumber: `BB${id.replace('-', '')}2026`, firmwareVersion: '4.2.1', registration: 'Accepted', connectedSince: isOnline ? iso(now - 9.3 * 3_600_000) : null,
      lastSeen: iso(now - heartbeatAgo * 1000), lastHeartbeat: iso(now - heartbeatAgo * 1000), powerW: isOnline ? powerW : 0, assumedPowerW: isOnline ? 0 : powerW,
      lastHourW: lastHour(random, powerW, id, isOnline), evses,
    });
    site.messages.set(id, history(site, random, id, version, now, heartbeatAgo));
  }
  addPast(site, random, now);
  site.tokens = [
    { value: '04A2B3C4D5E680', type: 'ISO14443', group: 'FLEET-7', expiresAt: null, blocked: false, allowsConcurrent: true, label: 'Bus 14' },
    { value: 'DE8AAC0042C2E9', type: 'eMAID', group: null, expiresAt: iso(now + 200 * 86_400_000), blocked: false, allowsConcurrent: false, label: 'Plug & Charge' },
    { value: '04FFEE11', type: 'ISO14443', group: null, expiresAt: null, blocked: true, allowsConcurrent: false, label: 'Reported lost' },
  ];
  site.security = [
    { sequence: 3, at: iso(now - 2_160_000), stationId: 'HP-04', type: 'TamperDetectionActivated', receivedAt: iso(now - 2_159_000), detail: 'The station reports its door open.' },
    { sequence: 2, at: iso(now - 9_400_000), stationId: 'LH-01', type: 'FailedToAuthenticate', receivedAt: iso(now - 9_400_000), detail: 'Wrong password, third time in a minute, from 10.1.0.44.' },
    { sequence: 1, at: iso(now - 30_000_000), stationId: 'DN-03', type: 'ConnectionReplaced', receivedAt: iso(now - 30_000_000), detail: 'A second authenticated connection replaced a silent one, from 10.1.0.7.' },
  ];
  site.audit = [{ sequence: 1, at: iso(now - 3_000_000), principal: 'admin', action: 'login', subject: '', detail: null }];
  return site;
}

function lastHour(random: () => number, powerW: number, id: string, isOnline: boolean): number[] {
  const drop: Record<string, [at: number, factor: number]> = { 'HP-01': [38, 1.85], 'HP-02': [38, 1.83], 'DN-01': [38, 1.25], 'WR-04': [28, 1.8], 'HP-04': [24, 0] };
  return Array.from({ length: 60 }, (_, minute) => {
    if (!isOnline && minute > 38) return 0;
    if (id === 'DN-02') return Math.max(0, 61_000 * (1 - minute / 46)) * (0.96 + random() * 0.06);
    if (id === 'HP-04') return minute < 24 ? 50_000 * (0.97 + random() * 0.05) : 0;
    if (id === 'HP-01' && minute < 7) return 0;
    if (id === 'LH-03' && minute < 17) return 0;
    const [at, factor] = drop[id] ?? [0, 1];
    return powerW * (minute < at ? factor : 1) * (0.975 + random() * 0.04);
  });
}

interface Run { id: string; stationId: string; evseId: number; watts: number; soc: number | null; minutes: number; version: string; isDc: boolean; status: string }

function addSession(site: Site, random: () => number, run: Run, now: number): void {
  const startedAt = now - run.minutes * 60_000 - 12_000;
  const series = curve(random, run, startedAt, now);
  const events = ledger(site, run, series, startedAt);
  site.series.set(run.id, series);
  site.sessions.set(run.id, {
    id: run.id, transactionId: `${run.stationId.replace('-', '')}-${Math.floor(random() * 0xffffffff).toString(16)}`, stationId: run.stationId, evseId: run.evseId, connectorId: 1, token: '…C2E9',
    state: 'active', chargingState: run.status === 'Finishing' ? 'Idle' : run.status, startedAt: iso(startedAt), endedAt: null, energyWh: series.energyWh.at(-1) ?? 0, powerW: run.watts, soc: run.soc,
    stopReason: null, flags: [], ocppVersion: run.version, meterStartWh, meterStopWh: null, energyExportedWh: 0, remoteStartId: null, reservationId: null, events,
  });
}

function curve(random: () => number, run: Run, startedAt: number, now: number): Series {
  const series: Series = { at: [], powerW: [], energyWh: [], soc: [], currentA: run.isDc ? {} : { L1: [], L2: [], L3: [] }, voltageV: run.isDc ? {} : { L1: [], L2: [], L3: [] } };
  const total = Math.floor((now - startedAt) / 1000 / sampleSeconds);
  const first = run.soc === null ? null : Math.max(5, run.soc - run.minutes * 1.6);
  const squeezeAt = now - 14 * 60_000;
  let energy = 0;
  for (let index = 0; index <= total; index++) {
    const at = startedAt + index * sampleSeconds * 1000;
    const share = index / Math.max(total, 1);
    const full = run.isDc && run.minutes > 20 ? 104_000 : Math.max(run.watts, 11_000);
    const target = run.watts === 0 ? (share < 0.7 ? full : 0) : at < squeezeAt ? full : run.watts;
    const watts = index < 2 ? (target * index) / 2 : target * (0.992 + random() * 0.01);
    energy += (watts * sampleSeconds) / 3600;
    series.at.push(iso(at));
    series.powerW.push(Math.round(watts));
    series.energyWh.push(Math.round(energy));
    series.soc.push(first === null || run.soc === null ? null : Math.round(first + (run.soc - first) * share));
    for (const phase of Object.keys(series.currentA)) {
      series.currentA[phase]?.push(Number((watts / 690 + random() * 0.2).toFixed(1)));
      series.voltageV[phase]?.push(Number((229 + random() * 3).toFixed(1)));
    }
  }
  return series;
}

function ledger(site: Site, run: Run, series: Series, startedAt: number): SessionEvent[] {
  const step = Math.max(1, Math.floor(series.at.length / 16));
  const is16 = run.version === '1.6';
  return series.at.map((at, index) => ({ at, index })).filter(({ index }) => index % step === 0).map(({ at, index }, position) => ({
    sequence: site.nextSequence++, at, receivedAt: iso(new Date(at).getTime() + 180 + (position === 3 ? 61_000 : 0)),
    kind: position === 0 ? 'started' : 'updated', seqNo: is16 ? null : position,
    triggerReason: is16 ? null : position === 0 ? 'Authorized' : position === 1 ? 'ChargingStateChanged' : new Date(at).getTime() - startedAt > run.minutes * 33_000 && position === Math.ceil(16 * 0.56) ? 'ChargingRateChanged' : 'MeterValuePeriodic',
    chargingState: 'Charging', energyWh: meterStartWh + (series.energyWh[index] ?? 0), powerW: series.powerW[index] ?? null, offline: position === 3, flags: [], detail: null,
  }));
}

function history(site: Site, random: () => number, id: string, version: string, now: number, quietFor: number): Message[] {
  const messages: Message[] = [];
  let at = now - 40 * 60_000 - quietFor * 1000;
  while (at < now - quietFor * 1000) {
    const action = random() < 0.5 ? 'Heartbeat' : version === '1.6' ? 'MeterValues' : 'TransactionEvent';
    messages.unshift(...exchange(site, id, action, at, random));
    at += 20_000 + random() * 60_000;
  }
  messages.splice(9, 1, { sequence: messages[9]?.sequence ?? 0, stationId: id, at: messages[9]?.at ?? iso(now), direction: 'toStation', kind: 'CALLERROR', action: 'DataTransfer', messageId: 'c0ffee', text: '[4,"c0ffee","NotSupported","",{}]', bytes: 35, error: 'NotSupported' });
  return messages;
}

export function exchange(site: Site, id: string, action: string, at: number, random: () => number): Message[] {
  const messageId = Math.floor(random() * 0xffffffff).toString(16);
  const payload = action === 'Heartbeat' ? {} : { timestamp: iso(at), evse: { id: 1 }, meterValue: [{ timestamp: iso(at), sampledValue: [{ value: 58_900, measurand: 'Power.Active.Import' }, { value: 1_284_887.2, measurand: 'Energy.Active.Import.Register' }] }] };
  const call = JSON.stringify([2, messageId, action, payload]);
  const result = JSON.stringify([3, messageId, action === 'Heartbeat' ? { currentTime: iso(at) } : {}]);
  const base = { stationId: id, action, messageId, error: null };
  const request: Message = { ...base, sequence: site.nextSequence++, at: iso(at), direction: 'fromStation', kind: 'CALL', text: call, bytes: call.length };
  const response: Message = { ...base, sequence: site.nextSequence++, at: iso(at + 2), direction: 'toStation', kind: 'CALLRESULT', text: result, bytes: result.length };
  return [response, request];
}

function addPast(site: Site, random: () => number, now: number): void {
  for (let index = 0; index < 30; index++) {
    const station = rows[index % rows.length];
    if (!station) continue;
    const minutes = 20 + Math.floor(random() * 90);
    const endedAt = now - (index + 1) * 37 * 60_000;
    const run: Run = { id: `S-261119-${String(79 - index).padStart(4, '0')}`, stationId: station[0], evseId: 1 + (index % 2), watts: 11_000, soc: station[5] === 'cCCS2' ? 80 : null, minutes, version: station[3], isDc: station[5] === 'cCCS2', status: 'Charging' };
    addSession(site, random, run, endedAt);
    const session = site.sessions.get(run.id);
    if (!session) continue;
    Object.assign(session, { state: 'ended', chargingState: null, endedAt: iso(endedAt), powerW: null, stopReason: index % 3 === 0 ? 'Local' : 'EVDisconnected', meterStopWh: (session.meterStartWh ?? 0) + (session.energyWh ?? 0), flags: index === 4 ? ['late events'] : [] });
    session.events.push({ sequence: site.nextSequence++, at: iso(endedAt), receivedAt: iso(endedAt + 200), kind: 'ended', seqNo: session.events.length, triggerReason: 'StopAuthorized', chargingState: 'Idle', energyWh: meterStartWh + (session.energyWh ?? 0), powerW: 0, offline: false, flags: [], detail: null });
  }
}

export function overviewOf(site: Site, now: number): Overview {
  const counts: Partial<Record<StationState, number>> = {};
  let powerW = 0;
  for (const station of site.stations.values()) {
    powerW += station.online ? (station.powerW ?? 0) : 0;
    for (const evse of station.evses) {
      const state = station.online ? ((evse.connectors[0]?.status ?? 'Unavailable') as StationState) : 'Offline';
      counts[state] = (counts[state] ?? 0) + 1;
    }
  }
  const sessions = [...site.sessions.values()];
  return {
    counts, powerW, limitW: 300_000, sessionsActive: sessions.filter((session) => session.state === 'active').length, energyTodayWh: sessions.reduce((sum, session) => sum + (session.energyWh ?? 0), 0),
    attention: site.stations.size === 0 ? [] : [
      { id: 'a1', severity: 'critical', title: 'HP-04 EVSE 1: ground failure', detail: 'EVSE 2 set Unavailable by the station. 1 session ended, bill issued.', stationId: 'HP-04', evseId: 1, sessionId: null, since: iso(now - 2_158_000) },
      { id: 'a2', severity: 'warning', title: 'DN-03 offline for 21 min', detail: 'Counted at its offline limit, 22.0 kW, until it returns. Its events are replayed in order.', stationId: 'DN-03', evseId: null, sessionId: null, since: iso(now - 1_297_000) },
      { id: 'a3', severity: 'info', title: 'LH-01 uses security profile 1', detail: 'Password over plain TCP is refused from 1 Dec 2026. Upgrade to profile 2.', stationId: 'LH-01', evseId: null, sessionId: null, since: iso(now - 90_000_000) },
    ],
  };
}

const linkCounts = [0, 0, 0, 0, 0, 0];

/** The picture of the seeded site; what was said since the last look is invented. */
export function pictureOf(site: Site, now: number, random: () => number): Picture {
  const overview = overviewOf(site, now);
  const stations = [...site.stations.values()];
  [0, 4].forEach((index) => { linkCounts[index] = (linkCounts[index] ?? 0) + Math.floor(random() * 6); });
  const unit = (watts: number) => `${(watts / 1000).toFixed(1)} kW`;
  const party = { facts: [], cells: [], counts: {}, note: null };
  return {
    title: 'Seeded site', at: iso(now), historyStepSeconds: 5,
    parties: [
      { ...party, kind: 'vehicle', name: 'Car', summary: `${overview.sessionsActive} plugged in`, facts: [{ name: 'Charging', value: String(overview.counts['Charging'] ?? 0) }] },
      {
        ...party, kind: 'station', name: 'Charging station', summary: `${stations.length} stations, ${stations.reduce((sum, station) => sum + station.evses.length, 0)} EVSEs`, facts: [{ name: 'Power', value: unit(overview.powerW) }],
        cells: stations.map((station) => ({ id: station.id, state: station.online ? (station.evses[0]?.connectors[0]?.status ?? 'Unknown') : 'Offline' })), counts: { Charging: 1 }, note: '1 offline',
      },
      { ...party, kind: 'operator', name: 'Operator', summary: `${overview.sessionsActive} sessions running`, facts: [{ name: 'Power', value: unit(overview.powerW) }, { name: 'Today', value: `${(overview.energyTodayWh / 1000).toFixed(1)} kWh` }] },
    ],
    links: [
      { id: 'vehicle', from: 'vehicle', to: 'station', protocol: 'Cable', detail: '', observed: false, messagesPerSecond: 0, recentRejections: 0, p99AnswerMs: null, counts: [], history: [] },
      { id: 'ocpp', from: 'station', to: 'operator', protocol: 'OCPP', detail: '1.6 · 2.0.1 · 2.1', observed: true, messagesPerSecond: 14.2, recentRejections: 1, p99AnswerMs: 2.1, counts: [...linkCounts], history: Array.from({ length: 120 }, (_, index) => Math.round(40 + 25 * Math.sin(index / 9))) },
    ],
    checks: [{ text: '11 of 12 stations connected', holds: false }, { text: 'Every command has an outcome', holds: true }],
  };
}

export function linkMessagesOf(site: Site): LinkMessage[] {
  return [...site.messages.values()].flat().sort((a, b) => b.at.localeCompare(a.at)).slice(0, 100).map((message) => ({
    sequence: message.sequence, at: message.at, member: message.stationId, direction: message.direction === 'fromStation' ? 'forth' : 'back',
    role: message.error ? 'rejection' : message.kind === 'CALL' ? 'request' : 'response', name: message.action ?? message.kind, correlation: message.messageId, text: message.text, hex: null,
    bytes: message.bytes, error: message.error, answerMs: message.kind === 'CALLRESULT' ? 2 : null,
  }));
}
