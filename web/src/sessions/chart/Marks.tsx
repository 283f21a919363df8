/** Something that happened, numbered in order of time. */
export interface Mark { number: number; at: number; word: string; note: string }

const roomForWords = 128;

/** Numbered marks above the panels; the words stand beside the number where there is room. */
export function Marks({ marks, x, bottom, right, hasWords }: { marks: Mark[]; x: (at: number) => number; bottom: number; right: number; hasWords: boolean }) {
  return (
    <g className="an">
      {marks.map((mark, index) => {
        const at = x(mark.at);
        const next = marks[index + 1];
        const room = (next ? x(next.at) : right + 12) - at;
        const previous = marks[index - 1];
        const isEndOfLine = !next && room < roomForWords && at - (previous ? x(previous.at) + roomForWords : 0) > roomForWords;
        return (
          <g key={mark.number}>
            <title>{`${mark.word}, ${mark.note}`}</title>
            <path d={`M${at} 26V${bottom}`} />
            <circle cx={at} cy="17" r="8.5" />
            <text className="no" x={at} y="21" textAnchor="middle">{mark.number}</text>
            {hasWords && room >= roomForWords && <><text className="at" x={at + 14} y="13">{mark.word}</text><text x={at + 14} y="28">{mark.note}</text></>}
            {hasWords && isEndOfLine && <><text className="at" x={at - 14} y="13" textAnchor="end">{mark.word}</text><text x={at - 14} y="28" textAnchor="end">{mark.note}</text></>}
          </g>
        );
      })}
    </g>
  );
}
