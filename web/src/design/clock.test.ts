import { describe, expect, it } from 'vitest';
import { ServerClock } from './clock.ts';

describe('the operator’s clock', () => {
  it('is ours until the operator has spoken', () => expect(new ServerClock().now(5, 1_000)).toBe(1_000));

  it('goes on from what was last said', () => {
    const clock = new ServerClock();
    clock.sync(50_000, 100);
    expect(clock.now(1_100, 0)).toBe(51_000);
  });

  it('finds that a laboratory runs faster', () => {
    const clock = new ServerClock();
    clock.sync(0, 0);
    clock.sync(50_000, 5_000);
    expect(clock.now(6_000, 0)).toBe(60_000);
  });

  it('takes late beats for no other speed', () => {
    const clock = new ServerClock();
    clock.sync(0, 0);
    clock.sync(5_000, 5_240);
    expect(clock.now(6_240, 0)).toBe(6_000);
  });

  it('measures anew after a cut', () => {
    const clock = new ServerClock();
    clock.sync(0, 0);
    clock.restart();
    clock.sync(900_000, 1_000);
    expect(clock.now(2_000, 0)).toBe(901_000);
  });
});
