import { describe, expect, it } from 'vitest';
import { layOut } from './jsonLayout.ts';

const written = (text: string, columns = 40) => layOut(text, columns)?.map((line) => ' '.repeat(line.indent) + line.pieces.map((piece) => piece.text).join(''));

describe('laying out a message', () => {
  it('keeps short things on one line', () => expect(written('[3,"a",{}]')).toEqual(['[3, "a", {}]']));
  it('keeps every digit and escape as it was on the wire', () => expect(written('{"value":1284887.20,"u":"\\u00e4"}')).toEqual(['{ "value": 1284887.20, "u": "\\u00e4" }']));
  it('keeps the head of a frame together and breaks its payload, an item a line', () =>
    expect(written('[2,"c1f37a02","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"HPC 110 long","vendorName":"Vendor"}}]')).toEqual([
      '[2, "c1f37a02", "BootNotification", {', '  "reason": "PowerUp",', '  "chargingStation": {', '    "model": "HPC 110 long",', '    "vendorName": "Vendor"', '  }', '}]',
    ]));
  it('breaks a head that is too long for a line', () =>
    expect(written('[2,"c1f37a02-9be4-4d2c-8d3e-000000000000","BootNotification",{"reason":"PowerUp"}]')).toEqual([
      '[2,', '"c1f37a02-9be4-4d2c-8d3e-000000000000",', '"BootNotification", {', '  "reason": "PowerUp"', '}]',
    ]));
  it('cuts long strings on screen and says how long they are', () => expect(written(`"${'A'.repeat(412)}"`)?.[0]).toContain('… 412 chars'));
  it.each(['{', '[1,]', '{"a"}', 'nope', '[1] [2]', ''])('answers nothing for %j, which is not JSON', (text) => expect(layOut(text, 40)).toBeNull());
  it('gives up on nesting that is an attack', () => expect(layOut('['.repeat(500) + ']'.repeat(500), 40)).toBeNull());
});
