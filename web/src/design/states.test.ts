import { describe, expect, it } from 'vitest';
import { evseState, isState, lookOf, states } from './states.ts';

describe('states', () => {
  it('fills only what charges and what somebody must act on', () => expect(states.filter((state) => lookOf(state).isSolid)).toEqual(['Charging', 'Faulted']));
  it('shows a fault of one connector before the charging of another', () => expect(evseState(['Charging', 'Faulted'])).toBe('Faulted'));
  it('shows a car before a free connector', () => expect(evseState(['Available', 'Preparing'])).toBe('Preparing'));
  it('names no state for a word it does not know', () => expect(evseState(['Occupied'])).toBeNull());
  it('does not take a word of every object for a state', () => expect(isState('toString')).toBe(false));
});
