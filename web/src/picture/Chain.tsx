import type { Picture } from '../api/types.ts';
import { number } from '../design/format.ts';
import { rate } from './words.ts';

const chain = ['vehicle', 'station', 'operator', 'hub', 'mobility-provider'];
const beside = ['grid-operator', 'utility'];

/** The picture on a phone: the chain from top to bottom, the grid beside the operator. */
export function Chain({ picture, chosen, onChoose }: { picture: Picture; chosen: string | null; onChoose: (what: string) => void }) {
  const rows = chain.flatMap((kind) => picture.parties.filter((party) => party.kind === kind));
  const sides = beside.flatMap((kind) => picture.parties.filter((party) => party.kind === kind));
  const linkOf = (a: string, b: string) => picture.links.find((link) => (link.from === a && link.to === b) || (link.from === b && link.to === a));
  return (
    <div className="chain">
      {rows.map((party, index) => {
        const next = rows[index + 1];
        const link = next && linkOf(party.kind, next.kind);
        return (
          <div key={party.kind}>
            <div className="cr">
              <PartyButton party={party} chosen={chosen} onChoose={onChoose} isTall={party.kind === 'operator' && sides.length > 0} />
              {party.kind === 'operator' && sides.length > 0 && (
                <div className="sides">{sides.map((side) => {
                  const own = linkOf('operator', side.kind);
                  return <div key={side.kind} className="cr">{own && <LinkButton link={own} chosen={chosen} onChoose={onChoose} isSide />}<PartyButton party={side} chosen={chosen} onChoose={onChoose} /></div>;
                })}</div>
              )}
            </div>
            {next && (link ? <LinkButton link={link} chosen={chosen} onChoose={onChoose} /> : <div className="cl" aria-hidden="true" />)}
          </div>
        );
      })}
    </div>
  );
}

interface Choosing { chosen: string | null; onChoose: (what: string) => void }

function PartyButton({ party, chosen, onChoose, isTall = false }: Choosing & { party: Picture['parties'][number]; isTall?: boolean }) {
  const key = `party:${party.kind}`;
  return (
    <button type="button" className={isTall ? 'pb tall' : 'pb'} aria-pressed={chosen === key} onClick={() => onChoose(key)}>
      <b>{party.name}</b><span>{party.note ? `${party.summary}, ${party.note}` : party.summary}</span>
    </button>
  );
}

function LinkButton({ link, chosen, onChoose, isSide = false }: Choosing & { link: Picture['links'][number]; isSide?: boolean }) {
  const key = `link:${link.id}`;
  return (
    <button type="button" className={isSide ? 'cl side' : 'cl'} aria-pressed={chosen === key} onClick={() => onChoose(key)}>
      <i className={link.observed ? '' : 'unseen'} aria-hidden="true" />
      <b>{link.protocol}</b>{link.observed && <span className="mono">{isSide ? number(link.messagesPerSecond, 1) : rate(link.messagesPerSecond)}</span>}
    </button>
  );
}
