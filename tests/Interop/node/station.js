'use strict';
// A strict station: node station.js --url ws://host:port/ocpp --id CS001 --version 2.1 [--password SECRET]
// stdin:  {"do":"call","id":1,"action":"Heartbeat","payload":{}}  {"do":"handle","action":"Reset","response":{}}  {"do":"close"}
// stdout: {"event":"open","protocol":…} {"event":"answer","id":1,"payload":…} {"event":"called","action":…,"payload":…} {"event":"failed",…}
const { RPCClient, createRPCError } = require('ocpp-rpc');
const { say, obey, argument } = require('./lines');

const handlers = new Map();
const client = new RPCClient({
  endpoint: argument('url'),
  identity: argument('id', 'CS001'),
  password: argument('password'),
  protocols: argument('version').split(',').map((version) => 'ocpp' + version),
  strictMode: true,
  strictModeValidators: require('./validators'),
  reconnect: false,
});

client.handle(({ method, params }) => {
  say({ event: 'called', action: method, payload: params });
  if (!handlers.has(method)) throw createRPCError('NotSupported', method, {});
  return handlers.get(method);
});
client.on('badMessage', ({ error, buffer }) => say({ event: 'bad', message: String(error), frame: String(buffer) }));
client.on('strictValidationFailure', ({ error }) => say({ event: 'invalid', message: String(error) }));
let isOpen = false;
client.on('close', ({ code, reason }) => {
  if (!isOpen) return;
  say({ event: 'closed', code, reason });
  process.exit(0);
});

obey({
  async call({ id, action, payload }) {
    say({ event: 'answer', id, payload: await client.call(action, payload) });
  },
  async handle({ action, response }) {
    handlers.set(action, response);
    say({ event: 'handling', action });
  },
  async close() {
    await client.close({ code: 1000 });
  },
});

client.connect().then(
  () => {
    isOpen = true;
    say({ event: 'open', protocol: client.protocol });
  },
  (error) => {
    say({ event: 'refused', message: String(error), code: error.code });
    process.exit(1);
  },
);
