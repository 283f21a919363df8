import type { ReactNode } from 'react';
import { ApiFault } from '../api/http.ts';
import { Button } from './controls.tsx';
import { Icon } from './icons.tsx';

/** Nothing there yet, what that means, and what to do: the busbar with no circuit on it. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="64" height="44" viewBox="0 0 64 44" fill="none" stroke="var(--ink-3)" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <rect x="4" y="9" width="56" height="6" rx="1.5" stroke="var(--copper)" />
        <path d="M14 15v14M32 15v8M50 15v14" strokeDasharray="3 4" />
        <path d="M26 41V27.5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2V41M24 41h16M29.5 30h5" />
      </svg>
      <h3>{title}</h3>
      {children}
      {action}
    </div>
  );
}

/** What failed, in the operator's words, and a way on. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const fault = error instanceof ApiFault ? error : null;
  return (
    <div className="failed" role="alert">
      <Icon name={fault?.isUnreachable ? 'link' : 'warning'} />
      <div>
        <b className="b">{fault?.title ?? 'This could not be shown'}</b>
        <p>{fault ? fault.detail : String(error)}</p>
        {onRetry && <Button isSmall onClick={onRetry}>Try again</Button>}
      </div>
    </div>
  );
}

/** Rows in the shape of what is coming. Readers hear one word. */
export function Loading({ rows = 6, name }: { rows?: number; name: string }) {
  return (
    <div className="loading" role="status">
      <span className="vh">Loading {name}</span>
      {Array.from({ length: rows }, (_, index) => <div key={index} className="sk" aria-hidden="true"><i /><i /><i /></div>)}
    </div>
  );
}
