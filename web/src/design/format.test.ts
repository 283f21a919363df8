import { describe, expect, it } from 'vitest';
import { age, duration, energy, kilowattHours, kilowatts, number, power } from './format.ts';

describe('numbers', () => {
  it('writes power with one digit and its unit', () => expect(power(58_900)).toBe('58.9\u00a0kW'));
  it('writes a value that was not measured as a dash', () => expect(power(null)).toBe('–'));
  it('writes export with a minus sign and not a hyphen', () => expect(kilowatts(-40_000)).toBe('−40.0'));
  it('leaves no minus before a rounded zero', () => expect(kilowatts(-4)).toBe('0.0'));
  it('writes energy to the watt hour', () => expect(energy(44_354)).toBe('44.354\u00a0kWh'));
  it('stops writing watt hours past a thousand kWh', () => expect(kilowattHours(8_412_066)).toBe('8,412'));
  it('groups thousands', () => expect(number(18_204)).toBe('18,204'));
});

describe('ages', () => {
  const now = Date.parse('2026-11-19T12:14:18Z');
  it.each([['2026-11-19T12:14:14Z', '4\u00a0s'], ['2026-11-19T11:53:00Z', '21\u00a0min'], ['2026-11-19T09:14:18Z', '3\u00a0h'], ['2026-11-07T12:14:18Z', '12\u00a0d']])('%s is %s ago', (since, text) => expect(age(since, now)).toBe(text));
  it('does not count a clock that runs ahead', () => expect(age('2026-11-19T12:14:30Z', now)).toBe('0\u00a0s'));
});

describe('durations', () => {
  it('counts minutes under an hour', () => expect(duration(1_932_000)).toEqual({ text: '32:12', unit: 'min' }));
  it('counts hours above', () => expect(duration(5_532_000)).toEqual({ text: '1:32:12', unit: 'h' }));
});
