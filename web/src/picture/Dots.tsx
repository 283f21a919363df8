import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { PictureLink } from '../api/types.ts';
import { type Departure, departures, type Role } from './flow.ts';
import { along, type Placed } from './layout.ts';

/** How long a message takes from box to box on the screen. */
const travelMs = 1_100;
const secondMs = 1_000;
const svg = 'http://www.w3.org/2000/svg';

interface Moving { departure: Departure; leaves: number; dot: SVGElement }

/** The messages that move. Drawn outside of React: a frame changes nothing but their places. */
export function Dots({ links, placed, isHeld }: { links: PictureLink[]; placed: Placed; isHeld: boolean }) {
  const group = useRef<SVGGElement>(null);
  const before = useRef<PictureLink[]>([]);
  const moving = useRef<Moving[]>([]);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)') ?? false;

  useEffect(() => {
    const leaving = departures(before.current, links);
    before.current = links;
    if (!group.current || isHeld) return;
    const now = performance.now();
    for (const departure of leaving) {
      const dot = shape(departure.role);
      dot.style.visibility = 'hidden';
      group.current.append(dot);
      moving.current.push({ departure, leaves: now + departure.at * secondMs, dot });
    }
  }, [links, isHeld]);

  useEffect(() => {
    if (isHeld) return;
    let frame = 0;
    const move = (now: number) => {
      moving.current = moving.current.filter(({ departure, leaves, dot }) => {
        const share = (now - leaves) / travelMs;
        const lane = placed.lanes.get(departure.link);
        if (share >= 1 || !lane) { dot.remove(); return false; }
        if (share < 0) return true;
        // Still for those who asked for it: a dot shows in the middle of its lane and goes.
        const [x, y] = along(departure.isForth ? lane.forth : lane.back, isStill ? 0.5 : share);
        dot.setAttribute('transform', `translate(${x} ${y})`);
        dot.style.visibility = 'visible';
        return true;
      });
      frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
    return () => cancelAnimationFrame(frame);
  }, [placed, isHeld, isStill]);

  return <g ref={group} className="dots" aria-hidden="true" />;
}

function shape(role: Role): SVGElement {
  const dot = document.createElementNS(svg, role === 'rejection' ? 'path' : 'circle');
  dot.setAttribute('class', role === 'request' ? 'dq' : role === 'response' ? 'da' : 'de');
  if (role === 'rejection') dot.setAttribute('d', 'M-5 0l5-5 5 5-5 5z');
  else dot.setAttribute('r', '4');
  return dot;
}
