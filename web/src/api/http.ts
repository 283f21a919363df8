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

export async function request<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const timeout = AbortSignal.timeout(answerWithinMs);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFault(0, 'The operator does not answer', 'Check that it runs and that the network reaches it.');
  }
  if (!response.ok) throw await faultOf(response);
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as T;
  return (await response.json()) as T;
}

async function faultOf(response: Response): Promise<ApiFault> {
  const fallback = `The operator answered ${response.status}`;
  if (!response.headers.get('content-type')?.includes('json')) return new ApiFault(response.status, fallback, null);
  try {
    const problem = (await response.json()) as { title?: string; detail?: string };
    return new ApiFault(response.status, problem.title ?? fallback, problem.detail ?? null);
  } catch {
    return new ApiFault(response.status, fallback, null);
  }
}

/** Builds a query string from what is set. */
export function query(parameters: Record<string, string | number | null | undefined>): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()}`;
}
