'use strict';
// The package ships the 2.1 schemas under ids that its own lookup does not use: `urn:XRequest` instead of `urn:X.req`.
const { createValidator } = require('ocpp-rpc');

const schemas = structuredClone(require('ocpp-rpc/lib/schemas/ocpp2_1.json'));
for (const schema of schemas) {
  schema.$id = schema.$id.replace(/Request$/, '.req').replace(/Response$/, '.conf');
  if (!/\.(req|conf)$/.test(schema.$id)) schema.$id += '.req';
}

module.exports = [createValidator('ocpp2.1', schemas)];
