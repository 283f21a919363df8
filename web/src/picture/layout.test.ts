import { describe, expect, it } from 'vitest';
import type { Party, PictureLink } from '../api/types.ts';
import { along, type Box, place } from './layout.ts';

const party = (kind: string): Party => ({ kind, name: kind, summary: '', facts: [], cells: [], counts: {}, note: null });
const link = (from: string, to: string): PictureLink => ({ id: `${from}-${to}`, from, to, protocol: '', detail: '', observed: true, messagesPerSecond: 0, recentRejections: 0, p99AnswerMs: null, counts: [], history: [] });
const everybody = ['vehicle', 'station', 'operator', 'mobility-provider', 'hub', 'grid-operator', 'utility'].map(party);
const everything = [
  link('vehicle', 'station'), link('station', 'operator'), link('operator', 'mobility-provider'), link('operator', 'hub'), link('mobility-provider', 'hub'), link('grid-operator', 'operator'), link('operator', 'utility'),
];
const apart = (a: Box, b: Box) => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

describe('the picture', () => {
  it('gives everybody a place of their own within the view', () => {
    const { boxes, view } = place(everybody, everything);
    const all = [...boxes.values()];
    expect(all).toHaveLength(everybody.length);
    all.forEach((a, index) => all.slice(index + 1).forEach((b) => expect(apart(a, b), `${a.kind} and ${b.kind}`).toBe(true)));
    for (const box of all) expect(box.x >= view.x && box.y >= view.y && box.x + box.w <= view.x + view.w && box.y + box.h <= view.y + view.h, box.kind).toBe(true);
  });

  it('leads every lane there and back between its two boxes, and through none', () => {
    const { boxes, lanes } = place(everybody, everything);
    expect(lanes.size).toBe(everything.length);
    for (const { id, from, to } of everything) {
      const lane = lanes.get(id);
      const [a, b] = [boxes.get(from), boxes.get(to)];
      if (!lane || !a || !b) throw new Error(id);
      const near = ([x, y]: readonly [number, number], box: Box) => x >= box.x - 5 && x <= box.x + box.w + 5 && y >= box.y - 5 && y <= box.y + box.h + 5;
      expect(near(along(lane.forth, 0), a) && near(along(lane.forth, 1), b), `${id} there`).toBe(true);
      expect(near(along(lane.back, 0), b) && near(along(lane.back, 1), a), `${id} back`).toBe(true);
      for (let share = 0; share <= 1; share += 0.05) for (const box of boxes.values()) {
        const [x, y] = along(lane.forth, share);
        expect(x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h, `${id} through ${box.kind}`).toBe(false);
      }
    }
  });

  it('leaves out who is not there', () => {
    const { boxes, lanes } = place([party('station'), party('operator')], everything);
    expect([...boxes.keys()]).toEqual(['station', 'operator']);
    expect([...lanes.keys()]).toEqual(['station-operator']);
  });
});

describe('a way', () => {
  it('is walked corner by corner', () => {
    expect(along([[0, 0], [10, 0], [10, 10]], 0.75)).toEqual([10, 5]);
    expect(along([[0, 0], [10, 0]], 2)).toEqual([10, 0]);
  });
});
