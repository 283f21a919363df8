import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useLink } from '../api/LiveLink.tsx';
import { calls } from '../api/calls.ts';
import { keys } from '../api/keys.ts';
import { useMe } from '../api/queries.ts';
import { IconButton } from '../design/controls.tsx';
import { date, time, zoneName } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { useNow } from '../design/useNow.ts';
import { Search } from './Search.tsx';
import { useTheme } from './theme.ts';

/** Title and actions on the left; search, clock, theme and who is signed in on the right: the same on every page. */
export function Top({ title, heading, before, children }: { title: string; heading?: ReactNode; before?: ReactNode; children?: ReactNode }) {
  const [theme, switchTheme] = useTheme();
  useEffect(() => { document.title = `${title} · Busbar`; }, [title]);
  return (
    <header className="top">
      {before}
      <h1 className="ell">{heading ?? title}</h1>
      {children}
      <span className="grow" />
      <Search />
      <Clock />
      <IconButton icon="theme" name={theme === 'dark' ? 'Switch to light' : 'Switch to dark'} onClick={switchTheme} />
      <Account />
    </header>
  );
}

function Clock() {
  const now = useNow();
  const link = useLink();
  return (
    <span className="chip desk tall" title={link.isLive ? 'Live' : 'The link to the operator is cut'}>
      <span className={link.isLive ? 'dot' : 'dot cutd'} aria-hidden="true" />
      <span className="mono">{date(now)} {time(now)}</span> {zoneName(now)}
    </span>
  );
}

function Account() {
  const me = useMe();
  const cache = useQueryClient();
  const logout = useMutation({ mutationFn: calls.logout, onSettled: () => { cache.clear(); void cache.invalidateQueries({ queryKey: keys.me }); window.location.assign('/'); } });
  return (
    <Menu position="bottom-end" offset={4} transitionProps={{ duration: 0 }} classNames={{ dropdown: 'menu', item: 'mi', itemSection: 'ms' }} unstyled>
      <Menu.Target>
        <button type="button" className="chip tall acc" aria-label={`Signed in as ${me.data?.user ?? ''}`}>
          <Icon name="person" /><span className="desk">{me.data?.user}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="out" />} onClick={() => logout.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
