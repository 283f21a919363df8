'use strict';
// JSON lines: commands come in on stdin, events go out on stdout.
const readline = require('readline');

exports.say = (event) => process.stdout.write(JSON.stringify(event) + '\n');

exports.obey = (commands) => {
  const lines = readline.createInterface({ input: process.stdin });
  lines.on('line', async (line) => {
    if (!line.trim()) return;
    const command = JSON.parse(line);
    try {
      await commands[command.do](command);
    } catch (error) {
      exports.say({ event: 'failed', id: command.id, code: error.rpcErrorCode ?? error.name, message: error.message });
    }
  });
  lines.on('close', () => process.exit(0));
};

exports.argument = (name, otherwise) => {
  const at = process.argv.indexOf('--' + name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
