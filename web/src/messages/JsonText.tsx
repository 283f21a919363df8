import './messages.css';
import { useMemo } from 'react';
import { layOut, type Piece } from './jsonLayout.ts';

/** A message as it was on the wire, laid out; what is not JSON is shown as it came. */
export function JsonText({ text, columns = 48 }: { text: string; columns?: number }) {
  const lines = useMemo(() => layOut(text, columns), [text, columns]);
  return (
    <div className="js mono" tabIndex={0} role="region" aria-label="Message text">
      {lines === null ? <div>{text}</div> : lines.map((line, index) => <div key={index} style={{ paddingLeft: `calc(${line.indent}ch + 2ch)`, textIndent: '-2ch' }}>{line.pieces.map(show)}</div>)}
    </div>
  );
}

function show(piece: Piece, index: number) {
  switch (piece.kind) {
    case 'key': return <u key={index}>{piece.text}</u>;
    case 'string': return <b key={index}>{piece.text}</b>;
    case 'dim': return <s key={index}>{piece.text}</s>;
    case 'other': return piece.text;
  }
}
