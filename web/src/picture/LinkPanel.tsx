import { useState } from 'react';
import { useLinkMessages } from '../api/queries.ts';
import type { LinkMessage, Picture, PictureLink } from '../api/types.ts';
import { Button, Chip, IconButton } from '../design/controls.tsx';
import { number, plural, time } from '../design/format.ts';
import { Failed, Loading } from '../design/Notices.tsx';
import { MessageRow } from './MessageRow.tsx';
import { Sequence } from './Sequence.tsx';
import { milliseconds, rate } from './words.ts';

const tabs = ['Messages', 'Sequence', 'Link'] as const;
const step = 100;
/** The operator remembers no more on the picture; a station's own page has its whole history. */
const most = 500;

interface PanelProps { link: PictureLink; picture: Picture; heldAt: number | null; onClose: () => void }

/** What is said on an arrow: message by message, as a sequence, and what is known of the link. */
export function LinkPanel({ link, picture, heldAt, onClose }: PanelProps) {
  const [tab, setTab] = useState<(typeof tabs)[number]>('Messages');
  const [limit, setLimit] = useState(step);
  const messages = useLinkMessages(link.id, limit, heldAt !== null || !link.observed);
  const name = (kind: string) => picture.parties.find((party) => party.kind === kind)?.name ?? kind;
  const all = messages.data?.items ?? [];
  const shown = heldAt === null ? all : all.filter((message) => new Date(message.at).getTime() <= heldAt);
  return (
    <aside className="pan" aria-label={`${link.protocol} messages`}>
      <div className="hd">
        <div className="row"><h2>{name(link.from)} ⇄ {name(link.to)}</h2><span className="grow" /><IconButton icon="close" name="Close" onClick={onClose} /></div>
        <div className="row chips"><Chip>{link.protocol}</Chip>{link.detail && <Chip>{link.detail}</Chip>}<span className="grow" />{link.observed && <span className="mono sub">{rate(link.messagesPerSecond)}</span>}</div>
      </div>
      {link.observed ? (
        <>
          <div className="tabs" role="tablist">
            {tabs.map((each) => <button key={each} type="button" role="tab" aria-selected={tab === each} onClick={() => setTab(each)}>{each}</button>)}
          </div>
          <div className="body" role="tabpanel" aria-label={tab}>
            {messages.isPending && <Loading rows={6} name="messages" />}
            {messages.error && !messages.data && <Failed error={messages.error} onRetry={() => void messages.refetch()} />}
            {messages.data && tab === 'Messages' && <Messages messages={shown} heldAt={heldAt} canGoOn={messages.data.next !== null && limit < most} onMore={() => setLimit(limit + step)} />}
            {messages.data && tab === 'Sequence' && <Sequence messages={shown} from={name(link.from)} to={name(link.to)} />}
            {tab === 'Link' && <Facts link={link} members={new Set(all.map((message) => message.member)).size} />}
          </div>
        </>
      ) : <p className="none">What passes here is between {name(link.from).toLowerCase()} and {name(link.to).toLowerCase()}: the operator sees that a cable is plugged in, and what the station reports of it.</p>}
    </aside>
  );
}

function Messages({ messages, heldAt, canGoOn, onMore }: { messages: LinkMessage[]; heldAt: number | null; canGoOn: boolean; onMore: () => void }) {
  const [opened, setOpened] = useState<number | null>(null);
  if (messages.length === 0) return <p className="none">{heldAt === null ? 'Nothing was said yet.' : `Nothing is remembered from before ${time(heldAt)}.`}</p>;
  return (
    <>
      <ul className="lm">{messages.map((message) => <MessageRow key={message.sequence} message={message} isOpen={opened === message.sequence} onToggle={() => setOpened(opened === message.sequence ? null : message.sequence)} />)}</ul>
      {canGoOn && <div className="more"><Button isSmall onClick={onMore}>Show older</Button></div>}
    </>
  );
}

const ways = ['request', 'response', 'rejection'];

function Facts({ link, members }: { link: PictureLink; members: number }) {
  const rows: [string, string][] = [
    ['Protocol', link.protocol],
    ['Spoken', link.detail || '–'],
    ['Rate', rate(link.messagesPerSecond)],
    ['99 of 100 answers within', link.p99AnswerMs === null ? '–' : milliseconds(link.p99AnswerMs)],
    ['Rejected within a minute', number(link.recentRejections)],
    ['Heard lately', plural(members, 'member')],
    ...link.counts.map((count, index): [string, string] => [`${index < ways.length ? 'There' : 'Back'}, ${ways[index % ways.length] ?? ''}s`, number(count)]),
  ];
  return <dl className="facts">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
