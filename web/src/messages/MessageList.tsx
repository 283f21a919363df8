import './messages.css';
import { useState } from 'react';
import type { Message } from '../api/types.ts';
import { Chip, IconButton } from '../design/controls.tsx';
import { number, timeToMillisecond, withUnit } from '../design/format.ts';
import { Icon } from '../design/icons.tsx';
import { JsonText } from './JsonText.tsx';

/** Messages, newest first; one opens at a time to its text. */
export function MessageList({ messages, columns, hasStation = false }: { messages: Message[]; columns: number; hasStation?: boolean }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <ul className={hasStation ? 'ms-l st-c' : 'ms-l'}>
      {messages.map((message) => {
        const key = `${message.stationId ?? ''}#${message.sequence}`;
        return <Row key={key} message={message} columns={columns} hasStation={hasStation} isOpen={opened === key} onToggle={() => setOpened(opened === key ? null : key)} />;
      })}
    </ul>
  );
}

interface RowProps { message: Message; columns: number; hasStation: boolean; isOpen: boolean; onToggle: () => void }

function Row({ message, columns, hasStation, isOpen, onToggle }: RowProps) {
  const isUp = message.direction === 'fromStation';
  const isFault = message.error !== null || message.kind === 'CALLERROR' || message.kind === 'CALLRESULTERROR';
  return (
    <li className={isOpen ? 'm ex' : 'm'}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <span className="mono t">{timeToMillisecond(message.at)}</span>
        {hasStation && <span className="mono t ell">{message.stationId}</span>}
        <span className={isUp ? 'd' : 'd r'} title={isUp ? 'from the station' : 'to the station'}><span aria-hidden="true">{isUp ? '←' : '→'}</span><span className="vh">{isUp ? 'from the station' : 'to the station'}</span></span>
        <span className="n ell">{message.action ?? 'unreadable'}{message.kind !== 'CALL' && message.kind !== 'SEND' && <span className="s"> {message.kind === 'CALLRESULT' ? 'result' : 'error'}</span>}</span>
        <span className={isFault ? 'v bad' : 'v ok'}><Icon name={isFault ? 'warning' : 'check'} /><span className="vh">{isFault ? 'error' : 'valid'}</span></span>
      </button>
      {isOpen && (
        <div className="det">
          <div className="row meta">
            <Chip>{message.kind}</Chip>
            <Chip>{withUnit(number(message.bytes), 'B')}</Chip>
            <Chip isMono>#{number(message.sequence)}</Chip>
            <span className="grow" />
            <IconButton icon="copy" name="Copy the message" onClick={() => void navigator.clipboard.writeText(message.text)} />
          </div>
          {message.error && <p className="note bad"><Icon name="warning" />{message.error}</p>}
          <JsonText text={message.text} columns={columns} />
        </div>
      )}
    </li>
  );
}
