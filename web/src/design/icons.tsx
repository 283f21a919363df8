/** Icons of 18 units, stroked; they accompany words. */
const paths = {
  picture: <><rect x="1.5" y="6.5" width="4" height="5" rx="1" /><rect x="12.5" y="2.5" width="4" height="4" rx="1" /><rect x="12.5" y="11.5" width="4" height="4" rx="1" /><path d="M5.5 9h3.5V4.5h3.5M9 9v4.5h3.5" /></>,
  stations: <path d="M3 16V3.5A1.5 1.5 0 0 1 4.5 2h5A1.5 1.5 0 0 1 11 3.5V16M2 16h10.5M5.5 5.5h3M11 9h1.5a1 1 0 0 1 1 1v2.5a1.3 1.3 0 0 0 2.6 0V7l-2-2" />,
  sessions: <path d="M9.8 1.8 4 10h4.2l-.8 6.2L13.5 8H9.2z" />,
  energy: <path d="M2 15.5h14M2 12l3.5-4 3 2.5 3-5.5 4.5 4" />,
  roaming: <><circle cx="4" cy="9" r="2" /><circle cx="14" cy="4" r="2" /><circle cx="14" cy="14" r="2" /><path d="m5.8 8 6.4-3.2M5.8 10l6.4 3.2" /></>,
  signals: <path d="M9 1.5 5 16.5M9 1.5l4 15M6.5 11h5M3 5.5h12M3 5.5v2M15 5.5v2M7.6 6.5l4 4.5M10.4 6.5l-4 4.5" />,
  tokens: <><rect x="2" y="4" width="14" height="10" rx="1.5" /><path d="M2 7.5h14M5 11h3" /></>,
  security: <><path d="M9 1.8 3.2 4v4.5c0 3.6 2.4 6.4 5.8 7.7 3.4-1.3 5.8-4.1 5.8-7.7V4z" /><path d="m6.5 9 1.8 1.8L11.7 7" /></>,
  logs: <path d="M3 4h12M3 7.5h8M3 11h12M3 14.5h6" />,
  plus: <path d="M9 3.5v11M3.5 9h11" />,
  search: <><circle cx="8" cy="8" r="5" /><path d="m12 12 4 4" /></>,
  theme: <><circle cx="9" cy="9" r="6.5" /><path d="M9 2.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor" stroke="none" /></>,
  person: <><circle cx="9" cy="6" r="3" /><path d="M3 16c.5-3.5 2.8-5 6-5s5.5 1.5 6 5" /></>,
  down: <path d="m5 7 4 4 4-4" />,
  right: <path d="m7 5 4 4-4 4" />,
  back: <path d="m11 5-4 4 4 4" />,
  close: <path d="m4.5 4.5 9 9M13.5 4.5l-9 9" />,
  stop: <rect x="4" y="4" width="10" height="10" rx="1.5" fill="currentColor" />,
  pause: <path d="M6 3.5v11M12 3.5v11" strokeWidth="2.6" />,
  start: <path d="M5 3.2v11.6L14.5 9z" fill="currentColor" />,
  check: <path d="m3.5 9.5 3.5 3.5 7.5-8" />,
  warning: <path d="M9 2.5 1.8 15h14.4zM9 7v4M9 13v.2" />,
  link: <path d="M2 9h4M12 9h4M7 5l1 2.5M11 13l-1-2.5M9.5 4v2M8.5 14v-2" />,
  certificate: <><rect x="2" y="3" width="14" height="9" rx="1.5" /><path d="M5 6.5h5M5 9h3" /><circle cx="12.5" cy="11.5" r="2.2" /><path d="M11.5 13.5V17l1-.8 1 .8v-3.5" /></>,
  copy: <><rect x="6" y="6" width="9.5" height="9.5" rx="1.5" /><path d="M12 3.5A1 1 0 0 0 11 2.5H3.5a1 1 0 0 0-1 1V11a1 1 0 0 0 1 1" /></>,
  enter: <path d="M3 2v7h10M10 5.5 13.5 9 10 12.5" />,
  clock: <><circle cx="9" cy="9" r="6.5" /><path d="M9 5v4.200l2.6 1.6" /></>,
  info: <><circle cx="9" cy="9" r="6.5" /><path d="M9 8.200v4M9 5.700v.2" /></>,
  bin: <path d="M3.5 5h11M7 5V3h4v2M5 5l.7 10h6.600L13 5M7.6 8v4.500M10.4 8v4.5" />,
  out: <path d="M7 3H3.500v12H7M7.5 9H15M12 6l3 3-3 3" />,
  phase: <path d="M2 9c1.8-6.5 4.3-6.5 6 0s4.7 6.5 8 0" />,
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, small = true }: { name: IconName; small?: boolean }) {
  return <svg className={small ? 'i s' : 'i'} viewBox="0 0 18 18" aria-hidden="true">{paths[name]}</svg>;
}

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" role="img" aria-label="Busbar">
      <path d="M7 11v12M16 11v15M25 11v12" stroke="var(--ink)" strokeWidth="2.6" strokeLinecap="round" />
      <rect x="3" y="7" width="26" height="5" rx="1.2" fill="var(--copper)" />
    </svg>
  );
}
