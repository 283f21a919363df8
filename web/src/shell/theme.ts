import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

// The class on <html> is the truth: theme.js sets it before the first paint.
const listeners = new Set<() => void>();
const read = (): Theme => (document.documentElement.classList.contains('dark') ? 'dark' : 'light');

export function useTheme(): [Theme, () => void] {
  const theme = useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener); }, read);
  return [theme, switchTheme];
}

function switchTheme(): void {
  const next: Theme = read() === 'dark' ? 'light' : 'dark';
  document.documentElement.className = next;
  try { localStorage.setItem('busbar-theme', next); } catch { /* storage is off: the choice lasts as long as the page */ }
  for (const listener of listeners) listener();
}
