import './messages.css';
import { useMemo } from 'react';
import { layOutXml } from './xmlLayout.ts';

/** A message in XML, or a binary one decoded to it, laid out; what does not nest is shown as it came. */
export function XmlText({ text }: { text: string }) {
  const lines = useMemo(() => layOutXml(text), [text]);
  return (
    <div className="js mono" tabIndex={0} role="region" aria-label="Message text">
      {lines === null ? <div>{text}</div> : lines.map((line, index) => (
        <div key={index} style={{ paddingLeft: `calc(${line.depth * 2}ch + 2ch)`, textIndent: '-2ch' }}>{line.parts.map((part, at) => (part.isMark ? <u key={at}>{part.text}</u> : <span key={at}>{part.text}</span>))}</div>
      ))}
    </div>
  );
}
