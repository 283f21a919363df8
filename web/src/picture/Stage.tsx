import type { Picture } from '../api/types.ts';
import { onPress } from './choice.ts';
import { Cells } from './Cells.tsx';
import { Dots } from './Dots.tsx';
import { type Box, type Lane, pathOf, type Placed } from './layout.ts';
import { rate } from './words.ts';

interface StageProps { picture: Picture; placed: Placed; chosen: string | null; isHeld: boolean; onChoose: (what: string) => void }

/** Parties as boxes, protocols as pairs of lanes, messages as dots. */
export function Stage({ picture, placed, chosen, isHeld, onChoose }: StageProps) {
  const { view } = placed;
  return (
    <svg className="cv" viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`} role="group" aria-label="Parties and protocols">
      <defs>
        <pattern id="grid" width="22" height="22" patternUnits="userSpaceOnUse"><circle cx="1" cy="1" r=".9" fill="var(--line)" /></pattern>
        <marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M1 1l6 3-6 3z" fill="var(--line-2)" /></marker>
        <marker id="head-on" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M1 1l6 3-6 3z" fill="var(--copper)" /></marker>
      </defs>
      {picture.links.map((link) => {
        const lane = placed.lanes.get(link.id);
        return lane && <Arrow key={link.id} link={link} lane={lane} picture={picture} isChosen={chosen === `link:${link.id}`} onChoose={() => onChoose(`link:${link.id}`)} />;
      })}
      <Dots links={picture.links} placed={placed} isHeld={isHeld} />
      {picture.parties.map((party) => {
        const box = placed.boxes.get(party.kind);
        return box && <PartyBox key={party.kind} party={party} box={box} isChosen={chosen === `party:${party.kind}`} onChoose={() => onChoose(`party:${party.kind}`)} />;
      })}
    </svg>
  );
}

function Arrow({ link, lane, picture, isChosen, onChoose }: { link: Picture['links'][number]; lane: Lane; picture: Picture; isChosen: boolean; onChoose: () => void }) {
  const name = (kind: string) => picture.parties.find((party) => party.kind === kind)?.name ?? kind;
  const [x, y] = lane.label;
  const classes = `lane${isChosen ? ' sel' : ''}${link.observed ? '' : ' unseen'}`;
  const head = isChosen ? 'url(#head-on)' : 'url(#head)';
  return (
    <g className="arrow" role="button" tabIndex={0} aria-pressed={isChosen} aria-label={`${link.protocol}, ${name(link.from)} and ${name(link.to)}${link.observed ? `, ${rate(link.messagesPerSecond)}` : ''}`} onClick={onChoose} onKeyDown={onPress(onChoose)}>
      <rect className={isChosen ? 'halo on' : 'halo'} x={lane.halo.x} y={lane.halo.y} width={lane.halo.w} height={lane.halo.h} rx="6" />
      <path className={classes} d={pathOf(lane.forth)} markerEnd={head} />
      <path className={classes} d={pathOf(lane.back)} markerEnd={head} />
      <text className={isChosen ? 'ln sel' : 'ln'} x={x} y={lane.anchor === 'middle' ? y : y - 12} textAnchor={lane.anchor}>{link.protocol}</text>
      <text className="lv" x={x} y={lane.anchor === 'middle' ? y + 15 : y + 3} textAnchor={lane.anchor}>{link.detail}</text>
      {link.observed && <text className="lr" x={x} y={lane.anchor === 'middle' ? y + 64 : y + 19} textAnchor={lane.anchor}>{rate(link.messagesPerSecond)}</text>}
      {link.recentRejections > 0 && <text className="lerr" x={x} y={lane.anchor === 'middle' ? y + 80 : y + 34} textAnchor={lane.anchor}>{link.recentRejections} × rejected</text>}
    </g>
  );
}

/** Lines a box has room for. */
const mostFacts = 5;

function PartyBox({ party, box, isChosen, onChoose }: { party: Picture['parties'][number]; box: Box; isChosen: boolean; onChoose: () => void }) {
  const hasCells = Object.keys(party.counts).length > 0;
  return (
    <g className={isChosen ? 'box on' : 'box'} role="button" tabIndex={0} aria-pressed={isChosen} aria-label={`${party.name}: ${party.summary}`} transform={`translate(${box.x} ${box.y})`} onClick={onChoose} onKeyDown={onPress(onChoose)}>
      <rect width={box.w} height={box.h} rx="8" />
      <text className="bt" x="14" y="25">{party.name}</text>
      <text className="bs" x="14" y="42">{party.summary}</text>
      <path className="hr" d={`M0 54h${box.w}`} />
      {hasCells
        ? <Cells party={party} width={box.w} height={box.h} />
        : party.facts.slice(0, mostFacts).map((fact, index) => (
          <g key={fact.name} transform={`translate(0 ${74 + index * 20})`}><text className="k" x="14">{fact.name}</text><text className="vv" x={box.w - 14} textAnchor="end">{fact.value}</text></g>
        ))}
    </g>
  );
}
