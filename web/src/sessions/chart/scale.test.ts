import { describe, expect, it } from 'vitest';
import { pieces, thin, ticksOver, timeTicks } from './scale.ts';

describe('axes', () => {
  it('step in round numbers over the range', () => expect(ticksOver(0, 110, 5)).toEqual([0, 25, 50, 75, 100, 125]));
  it('hold zero, and export below it', () => expect(ticksOver(-40, 60, 5)).toEqual([-40, -20, 0, 20, 40, 60]));
  it('have a height even when nothing flows', () => expect(ticksOver(0, 0, 4).length).toBeGreaterThan(1));
  it('tick at round minutes', () => expect(timeTicks(Date.parse('2026-11-19T12:01:30Z'), Date.parse('2026-11-19T12:31:00Z'), 4).map((at) => new Date(at).getUTCMinutes())).toEqual([10, 20, 30]));
});

describe('thinning', () => {
  const points = Array.from({ length: 10_000 }, (_, at) => ({ at, value: at === 5_003 ? 99 : 1 }));
  it('stays within its bound', () => expect(thin(points, 500).length).toBeLessThanOrEqual(500));
  it('loses no peak', () => expect(thin(points, 500).some((point) => point.value === 99)).toBe(true));
  it('keeps a gap a gap', () => expect(pieces([{ at: 0, value: 1 }, { at: 1, value: null }, { at: 2, value: 3 }])).toHaveLength(2));
});
