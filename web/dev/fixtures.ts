import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { AddedStation, Command, Message, Outcome, SessionDetail, Station, Token } from '../src/api/types.ts';
import { seeded } from './random.ts';
import { exchange, linkMessagesOf, makeSite, overviewOf, pictureOf, type Site } from './site.ts';

const password = 'fixtures';
const mostBody = 65_536;
const me = { user: 'admin', features: ['picture'] };
const tickMs = 1_000;
const answerAfterMs = 900;

/**
 * The operator’s API over a seeded site, for work on the pages without an operator; BUSBAR_FIXTURES=empty starts with no station,
 * and the password is "fixtures".
 */
export function fixtures(): Plugin {
  const random = seeded(42);
  const site = makeSite(Date.now(), 42);
  if (process.env['BUSBAR_FIXTURES'] === 'empty') for (const map of [site.stations, site.sessions, site.messages]) map.clear();
  const streams = new Set<ServerResponse>();
  let isSignedIn = true;
  const emit = (type: string, value: unknown) => { for (const stream of streams) stream.write(`event: ${type}\ndata: ${JSON.stringify(value)}\n\n`); };

  const handle = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = new URL(request.url ?? '/', 'http://fixtures');
    if (!url.pathname.startsWith('/api/')) { next(); return; }
    const path = url.pathname.slice(5).split('/').map(decodeURIComponent);
    const route = `${request.method ?? 'GET'} ${path[0]}${path.length > 1 ? '/:id' : ''}${path[2] ? `/${path[2]}` : ''}`;
    const body = request.method === 'POST' ? await readBody(request) : {};
    if (route === 'POST login') {
      isSignedIn = body['password'] === password;
      return isSignedIn ? send(response, 200, me) : fault(response, 401, 'User or password is not right');
    }
    if (!isSignedIn) return fault(response, 401, 'Sign in first');
    if (route === 'GET events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': fixtures\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
      return;
    }
    if (route === 'POST logout') { isSignedIn = false; return send(response, 204, undefined); }
    answer(route, path, url.searchParams, body, response);
  };

  const answer = (route: string, path: string[], parameters: URLSearchParams, body: Record<string, unknown>, response: ServerResponse) => {
    const id = path[1] ?? '';
    const page = <T,>(items: T[]) => send(response, 200, { items, next: null });
    const found = (value: unknown) => (value === undefined ? fault(response, 404, 'There is no such thing') : send(response, 200, value));
    switch (route) {
      case 'GET me': return send(response, 200, me);
      case 'GET picture': return send(response, 200, pictureOf(site, Date.now(), random));
      case 'GET picture/:id/ocpp': return page(linkMessagesOf(site));
      case 'GET overview': return send(response, 200, overviewOf(site, Date.now()));
      case 'GET stations': return page([...site.stations.values()].filter((station) => fits(station, parameters)));
      case 'POST stations': return send(response, 201, addStation(site, body));
      case 'GET stations/:id': return found(site.stations.get(id));
      case 'DELETE stations/:id': site.stations.delete(id); return send(response, 204, undefined);
      case 'GET stations/:id/variables': return page(variablesOf(site.stations.get(id)));
      case 'GET stations/:id/messages': return messagesPage(response, site.messages.get(id) ?? [], parameters);
      case 'GET stations/:id/commands': return page([...site.commands.values()].filter((command) => command.stationId === id).reverse());
      case 'POST stations/:id/commands': return send(response, 202, sendCommand(id, String(body['id']), String(body['kind']), body['arguments'] as Record<string, unknown>));
      case 'GET commands/:id': return found(site.commands.get(id));
      case 'GET sessions': return page([...site.sessions.values()].filter((session) => (!parameters.get('state') || session.state === parameters.get('state')) && (!parameters.get('station') || session.stationId === parameters.get('station'))).sort((a, b) => b.startedAt.localeCompare(a.startedAt)));
      case 'GET sessions/:id': return found(site.sessions.get(id));
      case 'GET sessions/:id/series': return found(site.series.get(id));
      case 'POST sessions/:id/stop': return send(response, 202, sendCommand(site.sessions.get(id)?.stationId ?? '', `c${site.nextSequence++}`, 'RemoteStop', { sessionId: id }));
      case 'POST sessions/:id/close': { const session = site.sessions.get(id); if (session) end(session, String(body['reason'])); return found(session); }
      case 'GET tokens': return page(site.tokens);
      case 'POST tokens': site.tokens = [...site.tokens.filter((token) => token.value !== body['value']), body as unknown as Token]; return send(response, 200, { items: [body], next: null });
      case 'DELETE tokens/:id': site.tokens = site.tokens.filter((token) => token.value !== id); return send(response, 204, undefined);
      case 'GET security-events': return page(site.security);
      case 'GET audit': return page(site.audit);
      default: return fault(response, 404, 'There is no such resource');
    }
  };

  const sendCommand = (stationId: string, id: string, kind: string, args: Record<string, unknown>): Command => {
    const station = site.stations.get(stationId);
    const command: Command = { id, kind, stationId, arguments: args ?? {}, requestedAt: new Date().toISOString(), requestedBy: 'admin', outcome: station?.online ? 'pending' : 'stationOffline', detail: station?.online ? null : 'It is sent to no one: the station is not connected.', completedAt: null };
    site.commands.set(id, command);
    site.audit.unshift({ sequence: site.nextSequence++, at: command.requestedAt, principal: 'admin', action: `command.${kind}`, subject: stationId, detail: id });
    if (station?.online) setTimeout(() => {
      const outcome: Outcome = kind === 'UnlockConnector' ? 'rejected' : kind === 'ClearCache' ? 'timedOut' : 'accepted';
      const done: Command = { ...command, outcome, detail: outcome === 'rejected' ? 'UnlockFailed' : outcome === 'timedOut' ? 'No answer within 30 s.' : null, completedAt: new Date().toISOString() };
      site.commands.set(id, done);
      emit('command', done);
      const session = site.sessions.get(String(args['sessionId'] ?? ''));
      if (session) { end(session, 'Remote'); emit('session', session); const stopped = site.stations.get(session.stationId); if (stopped) emit('station', stopped); }
    }, answerAfterMs);
    return command;
  };

  const end = (session: SessionDetail, reason: string) => {
    Object.assign(session, { state: 'ended', endedAt: new Date().toISOString(), chargingState: null, powerW: null, stopReason: reason, meterStopWh: (session.meterStartWh ?? 0) + (session.energyWh ?? 0) });
    const evse = site.stations.get(session.stationId)?.evses.find((candidate) => candidate.sessionId === session.id);
    if (evse) { evse.sessionId = null; evse.powerW = null; for (const connector of evse.connectors) connector.status = 'Finishing'; }
  };

  const tick = () => {
    for (const session of site.sessions.values()) {
      const station = site.stations.get(session.stationId);
      if (session.state !== 'active' || session.chargingState !== 'Charging' || !station?.online) continue;
      advance(site, session, random);
      emit('session', { ...session, events: undefined });
    }
    for (const station of site.stations.values()) {
      if (!station.online) continue;
      station.powerW = station.evses.reduce((sum, evse) => sum + (evse.powerW ?? 0), 0);
      if (random() < 0.1) {
        station.lastHeartbeat = new Date().toISOString();
        for (const message of exchange(site, station.id, random() < 0.5 ? 'Heartbeat' : 'TransactionEvent', Date.now(), random).reverse()) { site.messages.get(station.id)?.unshift(message); emit('message', message); }
      }
      emit('station', station);
    }
  };

  const attach = (server: { middlewares: { use: (handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void) => void }; httpServer: { on: (event: 'close', listener: () => void) => unknown } | null }) => {
    const timer = setInterval(tick, tickMs);
    timer.unref();
    server.httpServer?.on('close', () => clearInterval(timer));
    server.middlewares.use((request, response, next) => void handle(request, response, next));
  };
  return { name: 'busbar-fixtures', configureServer: (server) => attach(server as never), configurePreviewServer: (server) => attach(server as never) };
}

function advance(site: Site, session: SessionDetail, random: () => number): void {
  const series = site.series.get(session.id);
  const evse = site.stations.get(session.stationId)?.evses.find((candidate) => candidate.sessionId === session.id);
  if (!series || !evse) return;
  const watts = Math.round((evse.powerW ?? 0) * (0.999 + random() * 0.002));
  session.powerW = evse.powerW = watts;
  session.energyWh = (session.energyWh ?? 0) + watts / 3600;
  series.at.push(new Date().toISOString());
  series.powerW.push(watts);
  series.energyWh.push(session.energyWh);
  series.soc.push(session.soc);
  for (const phase of Object.keys(series.currentA)) { series.currentA[phase]?.push(watts / 690); series.voltageV[phase]?.push(230); }
}

const fits = (station: Station, parameters: URLSearchParams) => {
  const text = (parameters.get('query') ?? '').toLowerCase();
  const state = parameters.get('state');
  const version = parameters.get('version');
  const isInState = !state || (state === 'Offline' ? !station.online : station.online && station.evses.some((evse) => evse.connectors.some((connector) => connector.status === state)));
  return `${station.id} ${station.name ?? ''}`.toLowerCase().includes(text) && isInState && (!version || station.ocppVersion === version);
};

function addStation(site: Site, body: Record<string, unknown>): AddedStation {
  const station: Station = {
    id: String(body['id']), name: String(body['name']), site: String(body['site']), online: false, ocppVersion: null, securityProfile: null, vendor: null, model: null, serialNumber: null, firmwareVersion: null,
    registration: 'Accepted', connectedSince: null, lastSeen: null, lastHeartbeat: null, powerW: 0, assumedPowerW: 0, lastHourW: [], evses: [],
  };
  site.stations.set(station.id, station);
  return { station, id: station.id, name: String(station.name), site: String(station.site), password: 'k7Qm-2Vxd-93Lp-aWn4-Zt8e' };
}

function variablesOf(station: Station | undefined) {
  if (!station) return [];
  const rows: [string, string, string, string][] = station.ocppVersion === '1.6'
    ? [['', 'HeartbeatInterval', '60', 'ReadWrite'], ['', 'MeterValueSampleInterval', '30', 'ReadWrite'], ['', 'NumberOfConnectors', '2', 'ReadOnly'], ['', 'AuthorizationKey', '', 'WriteOnly']]
    : [['OCPPCommCtrlr', 'HeartbeatInterval', '60', 'ReadWrite'], ['SampledDataCtrlr', 'TxUpdatedInterval', '30', 'ReadWrite'], ['SecurityCtrlr', 'SecurityProfile', String(station.securityProfile), 'ReadOnly'], ['SecurityCtrlr', 'BasicAuthPassword', '', 'WriteOnly'], ['EVSE', 'AvailabilityState', 'Available', 'ReadOnly']];
  return rows.map(([component, variable, value, mutability]) => ({ component, componentInstance: null, evseId: component === 'EVSE' ? 1 : null, connectorId: null, variable, variableInstance: null, attribute: 'Actual', value, mutability, dataType: null, unit: /Interval/.test(variable) ? 's' : null, updatedAt: new Date().toISOString() }));
}

function messagesPage(response: ServerResponse, messages: Message[], parameters: URLSearchParams): void {
  const before = Number(parameters.get('before') ?? Number.MAX_SAFE_INTEGER);
  const limit = Number(parameters.get('limit') ?? 50);
  const action = parameters.get('action');
  const wanted = messages.filter((message) => message.sequence < before && (!action || message.action === action));
  const items = wanted.slice(0, limit);
  send(response, 200, { items, next: wanted.length > limit ? String(items.at(-1)?.sequence) : null });
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) { text += String(chunk); if (text.length > mostBody) break; }
  try { return JSON.parse(text || '{}') as Record<string, unknown>; } catch { return {}; }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, value === undefined ? {} : { 'Content-Type': 'application/json' });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

function fault(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ status, title }));
}
