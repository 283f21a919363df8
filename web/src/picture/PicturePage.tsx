import './picture.css';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePicture } from '../api/queries.ts';
import type { Picture } from '../api/types.ts';
import { Failed, Loading } from '../design/Notices.tsx';
import { Icon } from '../design/icons.tsx';
import { Main } from '../shell/Shell.tsx';
import { Top } from '../shell/Top.tsx';
import { Chain } from './Chain.tsx';
import { place } from './layout.ts';
import { LinkPanel } from './LinkPanel.tsx';
import { PartyPanel } from './PartyPanel.tsx';
import { Stage } from './Stage.tsx';
import { Strip } from './Strip.tsx';
import { milliseconds, rate } from './words.ts';

/** Who talks to whom, alive. What is chosen stands in the address. */
export function PicturePage() {
  const [parameters, setParameters] = useSearchParams();
  const [heldAt, setHeldAt] = useState<number | null>(null);
  const picture = usePicture(heldAt !== null);
  const chosen = parameters.get('show');
  const choose = (what: string | null) => setParameters((old) => { const next = new URLSearchParams(old); if (what && what !== chosen) next.set('show', what); else next.delete('show'); return next; }, { replace: true });
  return (
    <>
      <Top title="The picture">{picture.data && <Rates picture={picture.data} />}</Top>
      <Main>
        {picture.isPending && <div className="page"><section className="card"><Loading name="the picture" /></section></div>}
        {picture.error && !picture.data && <div className="page"><section className="card"><Failed error={picture.error} onRetry={() => void picture.refetch()} /></section></div>}
        {picture.data && <Whole picture={picture.data} chosen={chosen} heldAt={heldAt} onChoose={choose} onHold={setHeldAt} />}
      </Main>
    </>
  );
}

interface WholeProps { picture: Picture; chosen: string | null; heldAt: number | null; onChoose: (what: string | null) => void; onHold: (at: number | null) => void }

function Whole({ picture, chosen, heldAt, onChoose, onHold }: WholeProps) {
  const isPhone = useMediaQuery('(max-width: 760px)') ?? false;
  // Where things stand changes with who is there, not with what they say.
  const shape = picture.parties.map((party) => party.kind).join() + picture.links.map((link) => link.id).join();
  const placed = useMemo(() => place(picture.parties, picture.links), [shape]);
  const [what, id] = chosen?.split(':') ?? [];
  const link = what === 'link' ? picture.links.find((each) => each.id === id) : undefined;
  const party = what === 'party' ? picture.parties.find((each) => each.kind === id) : undefined;
  return (
    <div className={link || party ? 'pg pan-on' : 'pg'}>
      <section className="stage" aria-label="The picture">
        {isPhone ? <Chain picture={picture} chosen={chosen} onChoose={onChoose} /> : <Stage picture={picture} placed={placed} chosen={chosen} isHeld={heldAt !== null} onChoose={onChoose} />}
        <Checks picture={picture} />
        <Legend />
      </section>
      {link && <LinkPanel key={link.id} link={link} picture={picture} heldAt={heldAt} onClose={() => onChoose(null)} />}
      {party && <PartyPanel key={party.kind} party={party} onClose={() => onChoose(null)} />}
      <Strip picture={picture} heldAt={heldAt} onHold={onHold} />
    </div>
  );
}

function Rates({ picture }: { picture: Picture }) {
  const perSecond = picture.links.reduce((sum, link) => sum + link.messagesPerSecond, 0);
  const slowest = Math.max(...picture.links.map((link) => link.p99AnswerMs ?? -1));
  return (
    <>
      <span className="chip tall desk">{rate(perSecond)}</span>
      {slowest >= 0 && <span className="chip tall desk" title="99 of 100 answers came within this time">p99 {milliseconds(slowest)}</span>}
    </>
  );
}

function Checks({ picture }: { picture: Picture }) {
  return (
    <div className="inv">
      <h2>{picture.title}</h2>
      <ul>{picture.checks.map((check) => <li key={check.text} className={check.holds ? '' : 'not'}><Icon name={check.holds ? 'check' : 'warning'} /><span className="vh">{check.holds ? 'holds:' : 'does not hold:'}</span>{check.text}</li>)}</ul>
    </div>
  );
}

function Legend() {
  return (
    <div className="leg" aria-label="Legend">
      <span><svg aria-hidden="true"><circle className="dq" cx="6" cy="6" r="4.5" /></svg>request</span>
      <span><svg aria-hidden="true"><circle className="da" cx="6" cy="6" r="4" /></svg>response</span>
      <span><svg aria-hidden="true"><path className="de" d="M1 6l5-5 5 5-5 5z" /></svg>rejected or invalid</span>
    </div>
  );
}
