import type { Session } from '../api/types.ts';
import { Chip } from '../design/controls.tsx';
import { Pill } from '../design/Pill.tsx';
import { stateOf } from './state.ts';

export function SessionPill({ session }: { session: Session }) {
  const state = stateOf(session);
  return state ? <Pill state={state} /> : <Chip>Ended</Chip>;
}
