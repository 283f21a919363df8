import type { ReactNode } from 'react';
import type { StationState } from '../api/types.ts';
import { isState, lookOf } from './states.ts';

const ring = <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const glyphs: Record<StationState, ReactNode> = {
  Charging: <path d="M7 .6 2.2 7h3L4.6 11.4 9.8 5H6.6z" fill="currentColor" />,
  Available: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  Preparing: <>{ring}<path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" /></>,
  SuspendedEV: <path d="M2.8 2h2.3v8H2.8zM6.9 2h2.3v8H6.9z" fill="currentColor" />,
  SuspendedEVSE: <><rect x=".9" y=".9" width="10.2" height="10.2" rx="1.6" fill="none" stroke="currentColor" strokeWidth="1.2" /><path d="M3.7 3.4h1.7v5.2H3.7zM6.6 3.4h1.7v5.2H6.6z" fill="currentColor" /></>,
  Finishing: <path d="M2 6h6M5.8 3.2 8.6 6 5.8 8.8M10.6 2v8" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  Reserved: <path d="M3 1.2h6v9.6L6 8.2l-3 2.6z" fill="currentColor" />,
  Unavailable: <>{ring}<path d="M3.8 6h4.4" stroke="currentColor" strokeWidth="1.6" /></>,
  Faulted: <><path d="M6 .8 11.6 11H.4z" fill="currentColor" /><path d="M6 4.4v3M6 8.5v1.2" stroke="var(--g, var(--s))" strokeWidth="1.3" /></>,
  Offline: <><path d="M1.5 1.5l9 9" stroke="currentColor" strokeWidth="1.6" /><circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.6" /></>,
};

/** The glyph alone, for drawings; it is 12 units wide. */
export const GlyphPaths = ({ state }: { state: StationState }) => glyphs[state];

export function Glyph({ state }: { state: StationState }) {
  return <svg viewBox="0 0 12 12" aria-hidden="true">{glyphs[state]}</svg>;
}

/** A state as colour, glyph and word, always all three; and after the word what belongs to it (power, error, time). */
export function Pill({ state, children }: { state: string; children?: ReactNode }) {
  if (!isState(state)) return <span className="pill offline">{state}{children && <span className="x">{children}</span>}</span>;
  const look = lookOf(state);
  return (
    <span className={`pill ${look.hue}${look.isSolid ? ' solid' : ''}`}>
      <Glyph state={state} />
      {state}
      {children && <span className="x">{children}</span>}
    </span>
  );
}
