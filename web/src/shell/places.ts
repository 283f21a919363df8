import type { IconName } from '../design/icons.tsx';

/** Where the rail leads. A place with a feature appears when the operator serves it (`features` of GET /api/me). */
export interface Place { to: string; icon: IconName; name: string; feature?: string }

const all: Place[] = [
  { to: '/picture', icon: 'picture', name: 'Picture', feature: 'picture' },
  { to: '/stations', icon: 'stations', name: 'Stations' },
  { to: '/sessions', icon: 'sessions', name: 'Sessions' },
  { to: '/tokens', icon: 'tokens', name: 'Tokens' },
  { to: '/security', icon: 'security', name: 'Security' },
  { to: '/logs', icon: 'logs', name: 'Logs' },
];

export const placesFor = (features: string[]): Place[] => all.filter((place) => place.feature === undefined || features.includes(place.feature));
