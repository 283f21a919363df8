/** Round steps for an axis: so many ticks at most, at 1, 2, 2.5 or 5 times a power of ten. */
export function niceStep(span: number, ticks: number): number {
  const rough = span / Math.max(ticks, 1);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * magnitude >= rough * (1 - 1e-9)) ?? 10;
  return step * magnitude;
}

/** The ticks from the round value at or below the least to the round value at or above the most; zero is always among them. */
export function ticksOver(least: number, most: number, count: number): number[] {
  const low = Math.min(0, least);
  const high = Math.max(0, most, low + 1e-6);
  const step = niceStep(high - low, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const timeStepsMs = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400].map((seconds) => seconds * 1000);

/** Times at round minutes of the local clock, at most so many. */
export function timeTicks(from: number, to: number, most: number): number[] {
  const step = timeStepsMs.find((candidate) => (to - from) / candidate <= most) ?? 86_400_000;
  const offset = new Date(from).getTimezoneOffset() * 60_000;
  const first = Math.ceil((from - offset) / step) * step + offset;
  const ticks: number[] = [];
  for (let at = first; at <= to; at += step) ticks.push(at);
  return ticks;
}

/** One point of a curve; null where nothing was measured. */
export interface Point { at: number; value: number | null }

/** At most so many points: of each bucket of time the least and the most stay, so no peak is lost. */
export function thin(points: Point[], most: number): Point[] {
  if (points.length <= most) return points;
  const perBucket = Math.ceil(points.length / Math.max(1, Math.floor(most / 2)));
  const kept: Point[] = [];
  for (let start = 0; start < points.length; start += perBucket) {
    const bucket = points.slice(start, start + perBucket);
    const known = bucket.filter((point): point is { at: number; value: number } => point.value !== null);
    if (known.length === 0) { kept.push({ at: bucket[0]?.at ?? 0, value: null }); continue; }
    const least = known.reduce((a, b) => (b.value < a.value ? b : a));
    const greatest = known.reduce((a, b) => (b.value > a.value ? b : a));
    kept.push(...(least === greatest ? [least] : least.at < greatest.at ? [least, greatest] : [greatest, least]));
  }
  return kept;
}

/** Pieces of line between which nothing was measured. */
export function pieces(points: Point[]): { at: number; value: number }[][] {
  const all: { at: number; value: number }[][] = [];
  let current: { at: number; value: number }[] = [];
  for (const { at, value } of points) {
    if (value !== null) current.push({ at, value });
    else if (current.length > 0) { all.push(current); current = []; }
  }
  if (current.length > 0) all.push(current);
  return all;
}
