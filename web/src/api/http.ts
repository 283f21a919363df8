import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';

/** A fault the operator named (RFC 9457), or the link to it failing. */
export class ApiFault extends Error {
  constructor(readonly status: number, readonly title: string, readonly detail: string | null) {
    super(detail ? `${title}. ${detail}` : title);
    this.name = 'ApiFault';
  }

  /** No answer came at all: the operator is not reachable from here. */
  get isUnreachable(): boolean { return this.status === 0; }
  get isSignedOut(): boolean { return this.status === 401; }
  get isMissing(): boolean { return this.status === 404; }
}

/** An answer later than this is no answer: the longest command timeout of the operator, and a margin. */
const answerWithinMs = 45_000;

/** The operator's API by its own document: paths, parameters and bodies are checked when this is compiled. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  headers: { Accept: 'application/json' },
  fetch: (request) => fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(answerWithinMs)]) }),
});

/** What was answered, or the fault. The pages' type is the document's with the words that it describes (types.ts). */
export async function answer<T>(asked: Promise<{ data?: unknown; error?: unknown; response: Response }>, signal?: AbortSignal): Promise<T> {
  let got: Awaited<typeof asked>;
  try {
    got = await asked;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFault(0, 'The operator does not answer', 'Check that it runs and that the network reaches it.');
  }
  if (!got.response.ok) throw faultOf(got.response.status, got.error);
  return got.data as T;
}

function faultOf(status: number, problem: unknown): ApiFault {
  const fallback = `The operator answered ${status}`;
  if (typeof problem !== 'object' || problem === null) return new ApiFault(status, fallback, null);
  const { title, detail } = problem as { title?: string; detail?: string };
  return new ApiFault(status, title ?? fallback, detail ?? null);
}

/** Parameters without those that are not set: an empty filter filters nothing. */
export function only<T extends Record<string, string | number | null | undefined>>(parameters: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '')) as { [Name in keyof T]?: NonNullable<T[Name]> };
}
