import { useMemo } from 'react';
import { Link } from 'react-router';
import type { LinkMessage } from '../api/types.ts';
import { Chip, IconButton } from '../design/controls.tsx';
import { number, timeToMillisecond, withUnit } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { HexText } from '../messages/HexText.tsx';
import { JsonText } from '../messages/JsonText.tsx';
import { meaningOf } from '../messages/meaning.ts';
import { XmlText } from '../messages/XmlText.tsx';
import { milliseconds } from './words.ts';

const columns = 48;

interface RowProps { message: LinkMessage; isOpen: boolean; onToggle: () => void }

/** A message in a line: when, which way, what, how long it took, right or wrong; opened, its bytes and their meaning. */
export function MessageRow({ message, isOpen, onToggle }: RowProps) {
  const isForth = message.direction === 'forth';
  const isBad = message.role === 'rejection';
  const meaning = useMemo(() => meaningOf(message.text), [message.text]);
  return (
    <li className={isOpen ? 'm ex' : 'm'}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <span className="mono t">{timeToMillisecond(message.at)}</span>
        <span className={isForth ? 'd r' : 'd'}><span aria-hidden="true">{isForth ? '→' : '←'}</span><span className="vh">{isForth ? 'there' : 'back'}</span></span>
        <span className="n">{message.name}{message.role === 'response' && <span className="s"> result</span>}</span>
        <span className="s ell">{meaning.summary}</span>
        <span className="mono ms">{message.answerMs !== null && milliseconds(message.answerMs)}</span>
        <span className={isBad ? 'v bad' : 'v ok'}><Icon name={isBad ? 'warning' : 'check'} /><span className="vh">{isBad ? 'rejected or invalid' : 'valid'}</span></span>
      </button>
      {isOpen && (
        <div className="det">
          <div className="row meta">
            <Link className="chip mono" to={`/stations/${encodeURIComponent(message.member)}/messages`}>{message.member}</Link>
            <Chip>{withUnit(number(message.bytes), 'B')}</Chip>
            <Chip isMono>#{number(message.sequence)}</Chip>
            <span className="grow" />
            <IconButton icon="copy" name="Copy the message" onClick={() => void navigator.clipboard.writeText(message.hex ?? message.text)} />
          </div>
          {message.error && <p className="note bad"><Icon name="warning" />{message.error}</p>}
          {message.hex && <HexText hex={message.hex} />}
          {message.text.startsWith('<') ? <XmlText text={message.text} /> : <JsonText text={message.text} columns={columns} />}
          {meaning.values.length > 0 && <dl className="facts val">{meaning.values.map((value) => <div key={value.name}><dt>{value.name}</dt><dd>{value.text}</dd></div>)}</dl>}
        </div>
      )}
    </li>
  );
}
