/** A piece of a laid-out line, with what it is. */
export interface Piece { kind: 'key' | 'string' | 'other' | 'dim'; text: string }
export interface Line { indent: number; pieces: Piece[] }

interface Leaf { lexeme: string }
interface Branch { open: string; close: string; items: { key: string | null; value: Node }[] }
type Node = Leaf | Branch;

const lexemes = /\s+|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|([[\]{},:])/gy;
/** Deeper nesting than this is an attack or a fault; it is shown as it came. */
const maxDepth = 64;
/** Strings beyond this are cut on screen; the copy button gives them whole. */
const longString = 120;

/**
 * Lays JSON out for reading without touching its lexemes: 1284887.20 stays 1284887.20, an escape stays an escape.
 * Answers null for what is not JSON; it is then shown as it came.
 */
export function layOut(text: string, columns: number): Line[] | null {
  const tokens = tokenise(text);
  if (!tokens) return null;
  const read = readNode(tokens, 0, 0);
  if (!read || read.next !== tokens.length) return null;
  const lines: Line[] = [];
  if (!placeFrame(read.node, lines, columns)) place(read.node, 0, [], '', lines, columns);
  return lines;
}

function tokenise(text: string): string[] | null {
  const tokens: string[] = [];
  lexemes.lastIndex = 0;
  while (lexemes.lastIndex < text.length) {
    const match = lexemes.exec(text);
    if (!match) return null;
    if (match[1] ?? match[2] ?? match[3] ?? match[4]) tokens.push(match[0]);
  }
  return tokens;
}

function readNode(tokens: string[], at: number, depth: number): { node: Node; next: number } | null {
  const token = tokens[at];
  if (token === undefined || depth > maxDepth) return null;
  if (token !== '{' && token !== '[') return /^[\]},:]$/.test(token) ? null : { node: { lexeme: token }, next: at + 1 };
  const close = token === '{' ? '}' : ']';
  const branch: Branch = { open: token, close, items: [] };
  let next = at + 1;
  if (tokens[next] === close) return { node: branch, next: next + 1 };
  for (;;) {
    let key: string | null = null;
    if (token === '{') {
      key = tokens[next] ?? '';
      if (!key.startsWith('"') || tokens[next + 1] !== ':') return null;
      next += 2;
    }
    const read = readNode(tokens, next, depth + 1);
    if (!read) return null;
    branch.items.push({ key, value: read.node });
    next = read.next;
    const after = tokens[next];
    next += 1;
    if (after === close) return { node: branch, next };
    if (after !== ',') return null;
  }
}

/** An OCPP frame too long for a line: its head stays together, then the payload; as [2, "id", "Action", { … }] is read. */
function placeFrame(node: Node, lines: Line[], columns: number): boolean {
  if ('lexeme' in node || node.open !== '[') return false;
  const payload = node.items.at(-1)?.value;
  const head = node.items.slice(0, -1).map((item) => item.value);
  if (!payload || 'lexeme' in payload || payload.open !== '{' || payload.items.length === 0 || head.some((value) => !('lexeme' in value))) return false;
  const flat = flatten(node);
  if (flat.reduce((sum, piece) => sum + piece.text.length, 0) <= columns) return false;
  let line: Piece[] = [other('[')];
  for (const part of [...head.map((value) => [...flatten(value), other(',')]), [other('{')]]) {
    const width = [...line, ...part].reduce((sum, piece) => sum + piece.text.length, 1);
    if (width > columns && line.length > 1) { lines.push({ indent: 0, pieces: line }); line = [...part]; }
    else line = [...line, ...(line.length > 1 ? [other(' ')] : []), ...part];
  }
  lines.push({ indent: 0, pieces: line });
  placeItems(payload, 2, lines, columns);
  lines.push({ indent: 0, pieces: [other('}]')] });
  return true;
}

/** Everything on one line where it fits, else an item a line: short things stay together. */
function place(node: Node, indent: number, before: Piece[], after: string, lines: Line[], columns: number): void {
  const flat = flatten(node);
  const width = indent + [...before, ...flat].reduce((sum, piece) => sum + piece.text.length, 0) + after.length;
  if ('lexeme' in node || width <= columns) {
    lines.push({ indent, pieces: [...before, ...flat, ...(after ? [other(after)] : [])] });
    return;
  }
  lines.push({ indent, pieces: [...before, other(node.open)] });
  placeItems(node, indent + 2, lines, columns);
  lines.push({ indent, pieces: [other(node.close + after)] });
}

function placeItems(node: Branch, indent: number, lines: Line[], columns: number): void {
  node.items.forEach((item, index) => {
    const lead: Piece[] = item.key === null ? [] : [{ kind: 'key', text: item.key }, other(': ')];
    place(item.value, indent, lead, index < node.items.length - 1 ? ',' : '', lines, columns);
  });
}

function flatten(node: Node): Piece[] {
  if ('lexeme' in node) return leaf(node.lexeme);
  if (node.items.length === 0) return [other(node.open + node.close)];
  const pad = node.open === '{' ? ' ' : '';
  const pieces: Piece[] = [other(node.open + pad)];
  node.items.forEach((item, index) => {
    if (index > 0) pieces.push(other(', '));
    if (item.key !== null) pieces.push({ kind: 'key', text: item.key }, other(': '));
    pieces.push(...flatten(item.value));
  });
  pieces.push(other(pad + node.close));
  return pieces;
}

function leaf(lexeme: string): Piece[] {
  if (!lexeme.startsWith('"')) return [other(lexeme)];
  if (lexeme.length <= longString) return [{ kind: 'string', text: lexeme }];
  return [{ kind: 'string', text: lexeme.slice(0, 40) }, { kind: 'dim', text: ` … ${lexeme.length - 2} chars ` }, { kind: 'string', text: '"' }];
}

const other = (text: string): Piece => ({ kind: 'other', text });
