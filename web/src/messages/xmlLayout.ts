/** A line of laid-out XML: its depth, and its parts, marks apart from text. */
export interface XmlLine { depth: number; parts: { isMark: boolean; text: string }[] }

const marks = /<[^>]+>|[^<]+/g;

/** An element a line, one with text alone on one line; answers null for what does not nest. */
export function layOutXml(text: string): XmlLine[] | null {
  const pieces = (text.match(marks) ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const lines: XmlLine[] = [];
  const open: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (!piece.startsWith('<')) { lines.push({ depth: open.length, parts: [{ isMark: false, text: piece }] }); continue; }
    if (piece.startsWith('</')) {
      if (open.pop() !== nameOf(piece)) return null;
      lines.push({ depth: open.length, parts: [{ isMark: true, text: piece }] });
    } else if (/^<[?!]/.test(piece) || piece.endsWith('/>')) lines.push({ depth: open.length, parts: [{ isMark: true, text: piece }] });
    else {
      const [inner, end] = [pieces[index + 1] ?? '', pieces[index + 2] ?? ''];
      if (!inner.startsWith('<') && end.startsWith('</') && nameOf(end) === nameOf(piece)) {
        lines.push({ depth: open.length, parts: [{ isMark: true, text: piece }, { isMark: false, text: inner }, { isMark: true, text: end }] });
        index += 2;
      } else {
        lines.push({ depth: open.length, parts: [{ isMark: true, text: piece }] });
        open.push(nameOf(piece));
      }
    }
  }
  return open.length === 0 && lines.length > 0 ? lines : null;
}

const nameOf = (mark: string): string => /^<\/?([^\s/>]+)/.exec(mark)?.[1] ?? '';
