import type { Message } from '../api/types.ts';

export const shows = ['All', 'Calls', 'Errors'] as const;
export type Show = (typeof shows)[number];

export function isShown(message: Message, show: Show): boolean {
  switch (show) {
    case 'All': return true;
    case 'Calls': return message.kind === 'CALL' || message.kind === 'SEND';
    case 'Errors': return message.error !== null || message.kind === 'CALLERROR' || message.kind === 'CALLRESULTERROR';
  }
}

/** Some clocks of stations are off: a message this near the session's edges still belongs to it. */
const edgeMs = 60_000;

export function isWithin(message: Message, from: string, to: string | null): boolean {
  const at = new Date(message.at).getTime();
  return at >= new Date(from).getTime() - edgeMs && (to === null || at <= new Date(to).getTime() + edgeMs);
}
