import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { calls } from '../api/calls.ts';
import { Icon } from '../design/icons.tsx';

/** Finds a station by name or id and a session by its id; "/" puts the cursor here from anywhere. */
export function Search() {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const navigate = useNavigate();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === '') return;
    const [stations, session] = await Promise.allSettled([calls.stations({ query: wanted, limit: 2 }), calls.session(wanted)]);
    setText('');
    input.current?.blur();
    if (session.status === 'fulfilled') void navigate(`/sessions/${encodeURIComponent(wanted)}`);
    else if (stations.status === 'fulfilled' && stations.value.items.length === 1) void navigate(`/stations/${encodeURIComponent(stations.value.items[0]?.id ?? '')}`);
    else void navigate(`/stations?query=${encodeURIComponent(wanted)}`);
  };

  return (
    <form className="search" role="search" onSubmit={(event) => void submit(event)}>
      <Icon name="search" />
      <input ref={input} aria-label="Search stations and sessions" placeholder="Station or session" value={text} onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Escape') input.current?.blur(); }} />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
