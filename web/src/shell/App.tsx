import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { ApiFault } from '../api/http.ts';
import { useMe } from '../api/queries.ts';
import { Failed, Loading } from '../design/Notices.tsx';
import { PicturePage } from '../picture/PicturePage.tsx';
import { Login } from './Login.tsx';
import { placesFor } from './places.ts';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

// The first page comes with the entry; the others when they are opened.
const StationsPage = lazy(() => import('../stations/StationsPage.tsx').then((module) => ({ default: module.StationsPage })));
const StationPage = lazy(() => import('../stations/StationPage.tsx').then((module) => ({ default: module.StationPage })));
const SessionsPage = lazy(() => import('../sessions/SessionsPage.tsx').then((module) => ({ default: module.SessionsPage })));
const SessionPage = lazy(() => import('../sessions/SessionPage.tsx').then((module) => ({ default: module.SessionPage })));
const TokensPage = lazy(() => import('../tokens/TokensPage.tsx').then((module) => ({ default: module.TokensPage })));
const SecurityPage = lazy(() => import('../security/SecurityPage.tsx').then((module) => ({ default: module.SecurityPage })));
const LogsPage = lazy(() => import('../logs/LogsPage.tsx').then((module) => ({ default: module.LogsPage })));

export function App() {
  const me = useMe();
  if (me.isPending) return null;
  if (me.error) {
    if (me.error instanceof ApiFault && me.error.isSignedOut) return <Login />;
    return <main className="login"><section className="card"><Failed error={me.error} onRetry={() => void me.refetch()} /></section></main>;
  }
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Navigate to={placesFor(me.data.features)[0]?.to ?? '/stations'} replace />} />
        <Route path="picture" element={<PicturePage />} />
        <Route path="stations" element={<Page name="stations"><StationsPage /></Page>} />
        <Route path="stations/:id" element={<Page name="the station"><StationPage /></Page>} />
        <Route path="stations/:id/:tab" element={<Page name="the station"><StationPage /></Page>} />
        <Route path="sessions" element={<Page name="sessions"><SessionsPage /></Page>} />
        <Route path="sessions/:id" element={<Page name="the session"><SessionPage /></Page>} />
        <Route path="tokens" element={<Page name="tokens"><TokensPage /></Page>} />
        <Route path="security" element={<Page name="security events"><SecurityPage /></Page>} />
        <Route path="logs" element={<Page name="logs"><LogsPage /></Page>} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

function Page({ name, children }: { name: string; children: React.ReactNode }) {
  return <Suspense fallback={<main className="main" id="main"><div className="page"><section className="card"><Loading name={name} /></section></div></main>}>{children}</Suspense>;
}
