import { describe, expect, it } from 'vitest';
import type { PictureLink } from '../api/types.ts';
import { departures, mostDots, passed, together } from './flow.ts';

const link = (counts: number[], history: number[] = []): PictureLink => ({ id: 'ocpp', from: 'station', to: 'operator', protocol: 'OCPP', detail: '', observed: true, messagesPerSecond: 0, recentRejections: 0, p99AnswerMs: null, counts, history });

describe('what flows', () => {
  it('is what passed between two looks', () => expect(passed(link([5, 1, 0, 2, 4, 0]), link([8, 1, 1, 2, 7, 0]))).toEqual([3, 0, 1, 0, 3, 0]));
  it('is nothing at the first look and after the operator began anew', () => {
    expect(passed(undefined, link([8, 0, 0, 0, 8, 0]))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(passed(link([8, 0, 0, 0, 8, 0]), link([1, 0, 0, 0, 1, 0]))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is a dot a message, within the second', () => {
    const dots = departures([link([0, 0, 0, 0, 0, 0])], [link([3, 0, 0, 0, 3, 0])]);
    expect(dots.filter((dot) => dot.isForth && dot.role === 'request')).toHaveLength(3);
    expect(dots.filter((dot) => !dot.isForth && dot.role === 'response')).toHaveLength(3);
    expect(dots.every((dot) => dot.at >= 0 && dot.at < 1)).toBe(true);
  });

  it('thins out to a density, and never loses a rejection', () => {
    const dots = departures([link([0, 0, 0, 0, 0, 0])], [link([4_000, 0, 0, 0, 3_999, 1])]);
    expect(dots.length).toBeLessThanOrEqual(mostDots + 1);
    expect(dots.filter((dot) => dot.role === 'rejection')).toHaveLength(1);
  });
});

it('adds the history of all links, the unobserved ones having none', () => expect(together([link([], [1, 2]), link([], []), link([], [3, 4])])).toEqual([4, 6]));
