const perLine = 16;
/** The header of V2GTP: version, its inverse, the type of the payload and its length. */
const v2gtpHeader = 8;
/** A longer message is a list of certificates: its beginning says what it is. */
const mostLines = 24;

/** The bytes of a binary message, sixteen a line; the transfer protocol's header in copper. */
export function HexText({ hex }: { hex: string }) {
  const bytes = hex.match(/../g) ?? [];
  const header = bytes[0]?.toUpperCase() === '01' && bytes[1]?.toUpperCase() === 'FE' ? v2gtpHeader : 0;
  const lines = Math.ceil(bytes.length / perLine);
  return (
    <div className="hx mono" tabIndex={0} role="region" aria-label="Bytes in hexadecimal">
      {Array.from({ length: Math.min(lines, mostLines) }, (_, line) => (
        <div key={line}><b>{(line * perLine).toString(16).padStart(4, '0')}</b>{bytes.slice(line * perLine, (line + 1) * perLine).map((byte, index) => <i key={index} className={line * perLine + index < header ? 'h' : ''}>{byte.toUpperCase()}</i>)}</div>
      ))}
      {lines > mostLines && <div className="dim">{bytes.length - mostLines * perLine} bytes more</div>}
    </div>
  );
}
