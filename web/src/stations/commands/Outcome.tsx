import type { Outcome as Verdict } from '../../api/types.ts';
import { Icon, type IconName } from '../../design/icons.tsx';

const looks: Record<Verdict, { word: string; icon: IconName; tone: string }> = {
  pending: { word: 'Waiting for the station', icon: 'clock', tone: 'dim' },
  accepted: { word: 'Accepted', icon: 'check', tone: 'ok' },
  rejected: { word: 'Rejected', icon: 'warning', tone: 'bad' },
  timedOut: { word: 'Timed out', icon: 'clock', tone: 'warn' },
  stationOffline: { word: 'Station offline', icon: 'link', tone: 'warn' },
  failed: { word: 'Failed', icon: 'warning', tone: 'bad' },
};

/** What the station said beyond the outcome itself; an accepted command mostly says "Accepted" once more. */
export const beyond = ({ outcome, detail }: { outcome: Verdict; detail: string | null }): string | null =>
  detail !== null && detail.toLowerCase() !== looks[outcome].word.toLowerCase() ? detail : null;

/** How a command ended, or that it has not yet. */
export function Outcome({ outcome }: { outcome: Verdict }) {
  const look = looks[outcome];
  return <span className={`oc ${look.tone}`} data-outcome={outcome}><Icon name={look.icon} />{look.word}</span>;
}
