import { NavLink } from 'react-router';
import { useMe } from '../api/queries.ts';
import { Icon, Mark } from '../design/icons.tsx';
import { placesFor } from './places.ts';

/** The rail lists what exists, and nothing else. */
export function Rail() {
  const me = useMe();
  return (
    <nav className="rail" aria-label="Main">
      <Mark />
      {placesFor(me.data?.features ?? []).map((place) => (
        <NavLink key={place.to} to={place.to}>
          <Icon name={place.icon} small={false} />
          <span>{place.name}</span>
        </NavLink>
      ))}
    </nav>
  );
}
