import { describe, expect, it } from 'vitest';
import { layOut } from './jsonLayout.ts';

const written = (text: string, columns = 40) => layOut(text, columns)?.map((line) => ' '.repeat(line.indent) + line.pieces.map((piece) => piece.text).join(''));

describe('laying out a message', () => {
  it('keeps short things on one line', () => expect(written('[3,"a",{}]')).toEqual(['[3, "a", {}]']));
  it('keeps every digit and escape as it was on the wire', () => expect(written('{"value":1284887.20,"u":"\\u00e4"}')).toEqual(['{ "value": 1284887.20, "u": "\\u00e4" }']));
  it('breaks what is too long, an item a line', () =>
    expect(written('[2,"c1f37a02","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]')).toEqual([
      '[', '  2,', '  "c1f37a02",', '  "BootNotification",', '  {', '    "reason": "PowerUp",', '    "chargingStation": {', '      "model": "M",', '      "vendorName": "V"', '    }', '  }', ']',
    ]));
  it('cuts long strings on screen and says how long they are', () => expect(written(`"${'A'.repeat(412)}"`)?.[0]).toContain('… 412 chars'));
  it.each(['{', '[1,]', '{"a"}', 'nope', '[1] [2]', ''])('answers nothing for %j, which is not JSON', (text) => expect(layOut(text, 40)).toBeNull());
  it('gives up on nesting that is an attack', () => expect(layOut('['.repeat(500) + ']'.repeat(500), 40)).toBeNull());
});
