/** Something that happened, numbered in order of time. */
export interface Mark { number: number; at: number; word: string; note: string }

const roomForWords = 128;
const bulletWidth = 20;

/** Numbered marks above the panels; the words stand beside the number where there is room. Marks of one moment stand side by side. */
export function Marks({ marks, x, bottom, right, hasWords }: { marks: Mark[]; x: (at: number) => number; bottom: number; right: number; hasWords: boolean }) {
  let free = Number.NEGATIVE_INFINITY;
  const bullets = marks.map((mark) => {
    const at = x(mark.at);
    const centre = Math.max(at, free);
    free = centre + bulletWidth;
    return { mark, at, centre };
  });
  return (
    <g className="an">
      {bullets.map(({ mark, at, centre }, index) => {
        const next = bullets[index + 1];
        const previous = bullets[index - 1];
        const room = (next?.centre ?? right + 12) - centre;
        const hasRoomBefore = centre - (previous?.centre ?? 0) > roomForWords * (previous ? 2 : 1);
        const side = room >= roomForWords ? 'after' : !next && hasRoomBefore ? 'before' : null;
        const textAt = side === 'after' ? centre + 14 : centre - 14;
        return (
          <g key={mark.number}>
            <title>{`${mark.word}, ${mark.note}`}</title>
            <path d={`M${at} 26V${bottom}`} />
            <circle cx={centre} cy="17" r="8.5" />
            <text className="no" x={centre} y="21" textAnchor="middle">{mark.number}</text>
            {hasWords && side && <>
              <text className="at" x={textAt} y="13" textAnchor={side === 'after' ? 'start' : 'end'}>{mark.word}</text>
              <text x={textAt} y="28" textAnchor={side === 'after' ? 'start' : 'end'}>{mark.note}</text>
            </>}
          </g>
        );
      })}
    </g>
  );
}
