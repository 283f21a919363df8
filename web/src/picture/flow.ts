import type { PictureLink } from '../api/types.ts';

/** What moves on a lane: a filled dot asks, a ring answers, a diamond rejects. */
export const roles = ['request', 'response', 'rejection'] as const;
export type Role = (typeof roles)[number];
export interface Departure { link: string; isForth: boolean; role: Role; /** when, as a share of the second */ at: number }

/** Past this many messages a second on a link dots become a density: so many dots stand for all of them (design language). */
export const mostDots = 20;

/** Messages that passed between two looks, by lane and role; nothing before the first look, and nothing when the operator began anew. */
export function passed(before: PictureLink | undefined, after: PictureLink): number[] {
  if (!before || before.counts.length !== after.counts.length) return after.counts.map(() => 0);
  return after.counts.map((count, index) => Math.max(0, count - (before.counts[index] ?? count)));
}

/** What sets out over the next second so that the eye sees what passed in the last one, evenly spread. */
export function departures(before: PictureLink[], after: PictureLink[]): Departure[] {
  return after.flatMap((link) => {
    const counts = passed(before.find((old) => old.id === link.id), link);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const share = total > mostDots ? mostDots / total : 1;
    return counts.flatMap((count, index) => {
      // A rejection is never lost in the crowd.
      const dots = index % roles.length === 2 ? Math.min(count, mostDots) : count === 0 ? 0 : Math.max(1, Math.round(count * share));
      return Array.from({ length: dots }, (_, dot) => ({
        link: link.id, isForth: index < roles.length, role: roles[index % roles.length] ?? 'request', at: (dot + (index + 0.5) / counts.length) / dots % 1,
      }));
    });
  });
}

/** The history of all links together, interval by interval. */
export function together(links: PictureLink[]): number[] {
  const length = Math.max(0, ...links.map((link) => link.history.length));
  return Array.from({ length }, (_, index) => links.reduce((sum, link) => sum + (link.history[index] ?? 0), 0));
}
