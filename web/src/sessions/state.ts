import type { Session, StationState } from '../api/types.ts';

const byChargingState: Record<string, StationState> = {
  Charging: 'Charging', SuspendedEV: 'SuspendedEV', SuspendedEVSE: 'SuspendedEVSE', EVConnected: 'Preparing', Idle: 'Finishing',
};

/** The state an active session shows; ended sessions have none. */
export function stateOf(session: Session): string | null {
  if (session.state === 'ended') return null;
  return session.chargingState === null ? 'Preparing' : (byChargingState[session.chargingState] ?? session.chargingState);
}
