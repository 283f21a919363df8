import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import './design/tokens.css';
import './design/base.css';
import './shell/shell.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiFault } from './api/http.ts';
import { keys } from './api/keys.ts';
import { App } from './shell/App.tsx';
import { useTheme } from './shell/theme.ts';

const maxRetries = 2;

const cache: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A fault the operator named is an answer; only silence is worth another try.
      retry: (count, error) => count < maxRetries && !(error instanceof ApiFault && error.status >= 400 && error.status < 500),
    },
  },
});
// A session that ran out shows the sign-in, wherever it was noticed.
cache.getQueryCache().subscribe(({ query }) => {
  if (query.queryKey[0] !== keys.me[0] && query.state.error instanceof ApiFault && query.state.error.isSignedOut) void cache.resetQueries({ queryKey: keys.me });
});

function Themed() {
  const [theme] = useTheme();
  return (
    <MantineProvider forceColorScheme={theme} withCssVariables theme={{ fontFamily: 'var(--font)' }}>
      <App />
    </MantineProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <BrowserRouter><Themed /></BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
