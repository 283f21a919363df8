import { number, withUnit } from '../design/format.ts';

export const rate = (perSecond: number): string => withUnit(number(perSecond, 1), 'msg/s');
export const milliseconds = (value: number): string => withUnit(number(value, value < 10 ? 1 : 0), 'ms');
