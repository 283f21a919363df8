import type { StationState } from '../api/types.ts';

/** How a state shows: hue by class, weight by solid or tint. The word is the state's own name on the wire. */
export interface StateLook { hue: string; isSolid: boolean }

const looks: Record<StationState, StateLook> = {
  Charging: { hue: 'charging', isSolid: true },
  Available: { hue: 'available', isSolid: false },
  Preparing: { hue: 'preparing', isSolid: false },
  SuspendedEV: { hue: 'suspended', isSolid: false },
  SuspendedEVSE: { hue: 'suspended', isSolid: false },
  Finishing: { hue: 'finishing', isSolid: false },
  Reserved: { hue: 'reserved', isSolid: false },
  Unavailable: { hue: 'unavailable', isSolid: false },
  Faulted: { hue: 'faulted', isSolid: true },
  Offline: { hue: 'offline', isSolid: false },
};

export const states = Object.keys(looks) as StationState[];

export const lookOf = (state: StationState): StateLook => looks[state];

export const isState = (text: string): text is StationState => Object.hasOwn(looks, text);

/** The states by which a connector gives way to its neighbours when an EVSE has several: what somebody must know first comes first. */
const precedence: StationState[] = ['Faulted', 'Charging', 'SuspendedEVSE', 'SuspendedEV', 'Finishing', 'Preparing', 'Reserved', 'Unavailable', 'Available'];

/** One state for an EVSE: that of its connector which says most. OCPP 2.x says only Occupied; what the session knows comes with the status. */
export function evseState(statuses: string[]): StationState | null {
  return precedence.find((state) => statuses.includes(state)) ?? null;
}
