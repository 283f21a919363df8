import type { Party, PictureLink } from '../api/types.ts';

export interface Box { kind: string; x: number; y: number; w: number; h: number }
/** A pair of lanes, there and back, as polylines; and where the words stand. */
export interface Lane { id: string; forth: Point[]; back: Point[]; label: Point; anchor: 'middle' | 'start' | 'end'; halo: { x: number; y: number; w: number; h: number } }
export type Point = readonly [x: number, y: number];
export interface Placed { boxes: Map<string, Box>; lanes: Map<string, Lane>; view: { x: number; y: number; w: number; h: number } }

const chain = ['vehicle', 'station', 'operator', 'mobility-provider'];
const widths: Record<string, number> = { vehicle: 128, station: 150, operator: 150, 'mobility-provider': 142, hub: 132, 'grid-operator': 146, utility: 136 };
const chainTop = 226;
const chainHeight = 190;
const hubTop = 66;
const hubHeight = 104;
const belowTop = 560;
const belowHeight = 104;
/** Between boxes of the chain: more air where there are few of them. */
const gapOf = (count: number) => (count >= 4 ? 104 : 150);
const laneDistance = 12;
const margin = 36;
/** Room above and below the chain even when nothing stands there: for the checks and the legend. */
const least = { top: 0, bottom: 690, width: 900 };

/** The chain from car to provider in a row, the hub above, the grid below: only what is there takes room. */
export function place(parties: Party[], links: PictureLink[]): Placed {
  const kinds = new Set(parties.map((party) => party.kind));
  const boxes = new Map<string, Box>();
  const row = chain.filter((kind) => kinds.has(kind));
  let x = 0;
  for (const kind of row) {
    const w = widths[kind] ?? 140;
    boxes.set(kind, { kind, x, y: chainTop, w, h: chainHeight });
    x += w + gapOf(row.length);
  }
  const operator = boxes.get('operator') ?? { x, w: 0 };
  if (kinds.has('hub')) boxes.set('hub', { kind: 'hub', x: operator.x + operator.w - 8, y: hubTop, w: widths['hub'] ?? 132, h: hubHeight });
  if (kinds.has('grid-operator')) boxes.set('grid-operator', { kind: 'grid-operator', x: operator.x - 106, y: belowTop, w: widths['grid-operator'] ?? 146, h: belowHeight });
  if (kinds.has('utility')) boxes.set('utility', { kind: 'utility', x: operator.x + 66, y: belowTop, w: widths['utility'] ?? 136, h: belowHeight });

  const lanes = new Map<string, Lane>();
  for (const link of links) {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (from && to) lanes.set(link.id, laneBetween(link.id, from, to));
  }
  return { boxes, lanes, view: viewOf([...boxes.values()]) };
}

function laneBetween(id: string, from: Box, to: Box): Lane {
  if (from.y === to.y) return horizontal(id, from, to);
  return from.x + from.w / 2 < to.x || to.x + to.w < from.x + from.w / 2 ? bent(id, from, to) : vertical(id, from, to);
}

function horizontal(id: string, from: Box, to: Box): Lane {
  const isRight = from.x < to.x;
  const start = isRight ? from.x + from.w + 4 : from.x - 4;
  const end = isRight ? to.x - 4 : to.x + to.w + 4;
  const y = from.y + 89;
  const middle = (start + end) / 2;
  return {
    id, forth: [[start, y], [end, y]], back: [[end, y + laneDistance], [start, y + laneDistance]], label: [middle, y - 30], anchor: 'middle',
    halo: { x: Math.min(start, end), y: y - 48, w: Math.abs(end - start), h: 92 },
  };
}

/** Straight up or down, where one box stands above the other. */
function vertical(id: string, from: Box, to: Box): Lane {
  const x = Math.max(from.x, to.x) + Math.min(from.x + from.w, to.x + to.w) - Math.max(from.x, to.x) - 24;
  const isDown = from.y < to.y;
  const start = isDown ? from.y + from.h + 4 : from.y - 4;
  const end = isDown ? to.y - 4 : to.y + to.h + 4;
  const isLeft = to.x + to.w / 2 < from.x + from.w / 2 || from.x + from.w / 2 < to.x + to.w / 2 - 60;
  return {
    id, forth: [[x, start], [x, end]], back: [[x + laneDistance, end], [x + laneDistance, start]],
    label: [isLeft ? x - 14 : x + laneDistance + 14, (start + end) / 2 - 12], anchor: isLeft ? 'end' : 'start',
    halo: { x: x - 8, y: Math.min(start, end), w: laneDistance + 16, h: Math.abs(end - start) },
  };
}

/** Up or down and then across, to and from the hub. */
function bent(id: string, from: Box, to: Box): Lane {
  const isRight = from.x < to.x;
  const isUp = to.y < from.y;
  const [low, high] = isUp ? [from, to] : [to, from];
  const side = isUp ? (isRight ? high.x : high.x + high.w) : isRight ? high.x + high.w : high.x;
  const x = low.x + low.w / 2 + (side > low.x + low.w / 2 ? 16 : -16);
  const into = side > x ? 1 : -1;
  const y = high.y + 42;
  const up: Point[] = [[x, low.y - 4], [x, y], [side - into * 4, y]];
  const down: Point[] = [[side - into * 4, y + laneDistance], [x + into * laneDistance, y + laneDistance], [x + into * laneDistance, low.y - 4]];
  return {
    id, forth: isUp ? up : [...down], back: isUp ? down : [...up],
    label: [x - into * 14, y + 8], anchor: into > 0 ? 'end' : 'start',
    halo: { x: Math.min(x, side) - 8, y: y - 8, w: Math.abs(side - x) + 16, h: low.y - y },
  };
}

function viewOf(boxes: Box[]): Placed['view'] {
  const left = Math.min(...boxes.map((box) => box.x), 0);
  const right = Math.max(...boxes.map((box) => box.x + box.w), 0);
  const top = Math.min(...boxes.map((box) => box.y - 60), least.top);
  const bottom = Math.max(...boxes.map((box) => box.y + box.h + 60), least.bottom);
  const w = Math.max(right - left + 2 * margin, least.width);
  return { x: (left + right) / 2 - w / 2, y: top, w, h: bottom - top };
}

export const pathOf = (points: readonly Point[]): string => points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Where one is after a share of the way. */
export function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point[0] - (points[index]?.[0] ?? 0), point[1] - (points[index]?.[1] ?? 0)));
  let left = lengths.reduce((sum, length) => sum + length, 0) * Math.min(Math.max(share, 0), 1);
  for (const [index, length] of lengths.entries()) {
    const from = points[index];
    const to = points[index + 1];
    if (!from || !to) break;
    if (left <= length || index === lengths.length - 1) {
      const part = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
  }
  return points[0] ?? [0, 0];
}
