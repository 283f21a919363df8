'use strict';
// A strict management system: node csms.js --versions 1.6,2.0.1,2.1 [--password SECRET] [--port 0]
// stdin:  {"do":"handle","action":"BootNotification","response":{}}  {"do":"call","id":1,"to":"CS001","action":"Reset","payload":{}}
// stdout: {"event":"listening","port":…} {"event":"open","station":…,"protocol":…} {"event":"called",…} {"event":"answer",…} {"event":"closed",…}
const { RPCServer, createRPCError } = require('ocpp-rpc');
const { say, obey, argument } = require('./lines');

const password = argument('password');
const handlers = new Map();
const stations = new Map();
const protocols = argument('versions', '1.6,2.0.1,2.1').split(',').map((version) => 'ocpp' + version);
const server = new RPCServer({ protocols, strictMode: true, strictModeValidators: require('./validators') });

server.auth((accept, reject, handshake) => {
  if (password && String(handshake.password) !== password) return reject(401);
  const protocol = [...handshake.protocols].find((offered) => protocols.includes(offered));
  return protocol ? accept({}, protocol) : reject(400);
});

server.on('client', (client) => {
  stations.set(client.identity, client);
  say({ event: 'open', station: client.identity, protocol: client.protocol });
  client.handle(({ method, params }) => {
    say({ event: 'called', station: client.identity, action: method, payload: params });
    if (!handlers.has(method)) throw createRPCError('NotSupported', method, {});
    return handlers.get(method);
  });
  client.on('badMessage', ({ error, buffer }) => say({ event: 'bad', message: String(error), frame: String(buffer) }));
  client.on('strictValidationFailure', ({ error }) => say({ event: 'invalid', message: String(error) }));
  client.on('close', ({ code, reason }) => say({ event: 'closed', station: client.identity, code, reason }));
});

obey({
  async handle({ action, response }) {
    handlers.set(action, response);
    say({ event: 'handling', action });
  },
  async call({ id, to, action, payload }) {
    say({ event: 'answer', id, payload: await stations.get(to).call(action, payload) });
  },
});

server.listen(Number(argument('port', '0')), '127.0.0.1').then((http) => say({ event: 'listening', port: http.address().port }));
