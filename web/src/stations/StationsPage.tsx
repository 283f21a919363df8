import './stations.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useOverview, useStations } from '../api/queries.ts';
import { Button } from '../design/controls.tsx';
import { plural } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { Empty, Failed, Loading } from '../design/Notices.tsx';
import { Pick } from '../design/Pick.tsx';
import { states } from '../design/states.ts';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';
import { useSettled } from '../design/useSettled.ts';
import { AddStation } from './AddStation.tsx';
import { Attention } from './Attention.tsx';
import { StateBar } from './StateBar.tsx';
import { StationTable } from './StationTable.tsx';

const versions = ['1.6', '2.0.1', '2.1'].map((value) => ({ value, label: value }));
const profiles = ['0', '1', '2', '3'].map((value) => ({ value, label: `profile ${value}` }));
/** Typing settles this long before the list is asked for. */
const settleMs = 250;

export function StationsPage() {
  const [parameters, setParameters] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const get = (name: string) => parameters.get(name) ?? '';
  const set = (name: string, value: string) =>
    setParameters((old) => { const next = new URLSearchParams(old); if (value) next.set(name, value); else next.delete(name); return next; }, { replace: true });

  const query = useSettled(get('query'), settleMs);
  const overview = useOverview();
  const stations = useStations({ query, state: get('state'), version: get('version') });
  const loaded = stations.data?.pages.flatMap((page) => page.items) ?? [];
  const sites = [...new Set(loaded.map((station) => station.site).filter((site): site is string => site !== null && site !== ''))].sort();
  // Site and security profile are told apart here, among the rows that are loaded; the count below says so.
  const shown = loaded.filter((station) => (!get('site') || station.site === get('site')) && (!get('security') || String(station.securityProfile) === get('security')));
  const isFiltered = ['query', 'state', 'version', 'site', 'security'].some((name) => get(name) !== '');
  const openAdd = () => setIsAdding(true);

  return (
    <>
      <Top title="Stations"><Button isSmall isDeskOnly icon="plus" onClick={openAdd}>Add station</Button></Top>
      <Main>
        <div className="pg-stations">
          {overview.data && <StateBar overview={overview.data} chosen={get('state')} onChoose={(state) => set('state', state)} />}
          {overview.error && !overview.data && <section className="card sum"><Failed error={overview.error} onRetry={() => void overview.refetch()} /></section>}
          <section className="card list" aria-label="Stations">
            <div className="fb">
              <label className="in"><Icon name="search" /><span className="vh">Name or id</span>
                <input placeholder="Name or id" value={get('query')} onChange={(event) => set('query', event.target.value)} />
              </label>
              <Pick name="State" isAlwaysOn value={get('state')} choices={states.map((value) => ({ value, label: value }))} onChange={(value) => set('state', value)} />
              <Pick name="Site" value={get('site')} choices={sites.map((value) => ({ value, label: value }))} onChange={(value) => set('site', value)} />
              <Pick name="OCPP" value={get('version')} choices={versions} onChange={(value) => set('version', value)} />
              <Pick name="Security" value={get('security')} choices={profiles} onChange={(value) => set('security', value)} />
              <span className="grow" />
              {stations.data && <span className="dim nowrap" role="status">{stations.hasNextPage ? `first ${plural(shown.length, 'station')}` : plural(shown.length, 'station')}</span>}
            </div>
            {stations.isPending && <Loading rows={8} name="stations" />}
            {stations.error && !stations.data && <Failed error={stations.error} onRetry={() => void stations.refetch()} />}
            {shown.length > 0 && <StationTable stations={shown} />}
            {stations.data && shown.length === 0 && (isFiltered
              ? <Empty title="No station fits" action={<Button isSmall onClick={() => setParameters({})}>Show all stations</Button>}><p>No station has that name, state, site, version and profile at once.</p></Empty>
              : <Empty title="No station yet" action={<Button look="primary" isSmall icon="plus" onClick={openAdd}>Add a station</Button>}>
                  <p>Point a station at this address. It appears here at its first BootNotification.</p>
                  <code>{stationAddress('{id}')}</code>
                </Empty>)}
            {stations.hasNextPage && <div className="more"><Button isSmall disabled={stations.isFetchingNextPage} onClick={() => void stations.fetchNextPage()}>Show more</Button></div>}
          </section>
          <Attention overview={overview.data} />
          <AddStation isOpen={isAdding} onClose={() => setIsAdding(false)} address={stationAddress} />
        </div>
      </Main>
    </>
  );
}

/** Where a station connects: the same host that serves this page. */
function stationAddress(id: string): string {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${window.location.host}/ocpp/${id}`;
}
