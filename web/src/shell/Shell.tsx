import { Outlet } from 'react-router';
import { LiveLink, useLink } from '../api/LiveLink.tsx';
import { time } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Rail } from './Rail.tsx';

/** Rail, top bar and page. The page renders its own top bar, since its title and actions belong to it. */
export function Shell() {
  return (
    <LiveLink>
      <div className="app">
        <a className="skip" href="#main">Skip to content</a>
        <Rail />
        <Outlet />
      </div>
    </LiveLink>
  );
}

/** The main part of a page, under the word about a cut link where there is one. */
export function Main({ children }: { children: React.ReactNode }) {
  const link = useLink();
  return (
    <main className="main" id="main" tabIndex={-1}>
      {!link.isLive && (
        <p className="cut" role="status">
          <Icon name="link" />
          <span><b className="b">Live link cut at {time(link.since)}.</b> What is shown is the last known; it is asked for again every few seconds.</span>
        </p>
      )}
      {children}
    </main>
  );
}
