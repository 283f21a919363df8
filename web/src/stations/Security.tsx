const meanings = ['no security', 'password over plain TCP', 'password over TLS', 'client certificate over TLS'];

/** The OCPP security profile: 1 password, 2 password under TLS, 3 certificate. */
export function Security({ profile }: { profile: number | null }) {
  if (profile === null) return <span className="dim">–</span>;
  return (
    <span className="sec" title={`Security profile ${profile}: ${meanings[profile] ?? 'unknown'}`}>
      <span className="bars" aria-hidden="true">{[1, 2, 3].map((step) => <i key={step} className={step <= profile ? 'f' : ''} />)}</span>{profile}
    </span>
  );
}
