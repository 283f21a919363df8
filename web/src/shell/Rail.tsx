import { NavLink } from 'react-router';
import { Icon, type IconName, Mark } from '../design/icons.tsx';

const places: { to: string; icon: IconName; name: string }[] = [
  { to: '/stations', icon: 'stations', name: 'Stations' },
  { to: '/sessions', icon: 'sessions', name: 'Sessions' },
  { to: '/tokens', icon: 'tokens', name: 'Tokens' },
  { to: '/security', icon: 'security', name: 'Security' },
  { to: '/logs', icon: 'logs', name: 'Logs' },
];

/** The rail lists what exists, and nothing else. */
export function Rail() {
  return (
    <nav className="rail" aria-label="Main">
      <Mark />
      {places.map((place) => (
        <NavLink key={place.to} to={place.to}>
          <Icon name={place.icon} small={false} />
          <span>{place.name}</span>
        </NavLink>
      ))}
    </nav>
  );
}
