/** How numbers, units and times are written: one place, so that every page says the same thing the same way. */

/** The gap between a number and its unit; it does not break. */
export const gap = '\u00a0';
/** What stands where nothing was measured. */
export const nothing = '–';

const grouped = (digits: number) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const formats = [0, 1, 2, 3].map(grouped);

/** A number with thousands grouped and exactly so many digits behind the point. */
export function number(value: number, digits = 0): string {
  // Rounding must not leave a minus before zero.
  const text = (formats[digits] ?? grouped(digits)).format(value);
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** 58900 W reads 58.9 (kW). */
export const kilowatts = (watts: number): string => number(watts / 1000, 1);

/** 44354 Wh reads 44.354 (kWh); past a thousand kWh nobody reads watt hours. */
export const kilowattHours = (wattHours: number): string => number(wattHours / 1000, Math.abs(wattHours) >= 1_000_000 ? 0 : 3);

export const withUnit = (text: string, unit: string): string => `${text}${gap}${unit}`;
export const power = (watts: number | null): string => (watts === null ? nothing : withUnit(kilowatts(watts), 'kW'));
export const energy = (wattHours: number | null): string => (wattHours === null ? nothing : withUnit(kilowattHours(wattHours), 'kWh'));
export const percent = (share: number | null): string => (share === null ? nothing : withUnit(number(share), '%'));

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const hourMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const zone = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' });

/** 12:14:18 */
export const time = (at: string | number): string => clock.format(new Date(at));
/** 12:14:18.399 */
export const timeToMillisecond = (at: string): string => `${time(at)}.${String(new Date(at).getMilliseconds()).padStart(3, '0')}`;
/** 12:14 */
export const minute = (at: string | number): string => hourMinute.format(new Date(at));
/** 19 Nov 2026 */
export const date = (at: string | number): string => day.format(new Date(at));
/** 12:14:18 today, 18 Nov 2026 12:14:18 on another day. */
export const timeOrDate = (at: string, now: number): string => (date(at) === date(now) ? time(at) : `${date(at)} ${time(at)}`);
/** CET */
export const zoneName = (at: number): string => zone.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? '';

/** 4 s, 21 min, 3 h, 12 d: the coarsest unit that still says something. */
export function age(since: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - new Date(since).getTime()) / 1000));
  if (seconds < 60) return withUnit(String(seconds), 's');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return withUnit(String(minutes), 'min');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? withUnit(String(hours), 'h') : withUnit(String(Math.floor(hours / 24)), 'd');
}

/** 32:12 (min) under an hour, 1:32:12 (h) above. */
export function duration(milliseconds: number): { text: string; unit: 'min' | 'h' } {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0
    ? { text: `${hours}:${two(minutes)}:${two(seconds % 60)}`, unit: 'h' }
    : { text: `${minutes}:${two(seconds % 60)}`, unit: 'min' };
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;
