import { number, withUnit } from '../design/format.ts';

/** What a message comes to: a few words for its line, and the physical values it carries. */
export interface Meaning { summary: string; values: { name: string; text: string }[] }

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Fields = { [name: string]: Json };

const none: Meaning = { summary: '', values: [] };
/** Of the values a line has room for these, in this order. */
const told = ['Power.Active.Import', 'SoC', 'Energy.Active.Import.Register', 'Current.Import', 'Power.Offered'];
const mostTold = 2;
/** More values than this are read as a table elsewhere. */
const mostValues = 40;

/** Reads an OCPP frame or a bare JSON payload; what is neither says nothing. */
export function meaningOf(text: string): Meaning {
  const payload = payloadOf(text);
  if (!payload) return none;
  const samples = samplesOf(payload).slice(0, mostValues);
  const values = samples.map(({ name, value, unit }) => ({ name, text: physical(value, unit) }));
  const measured = told.flatMap((name) => samples.filter((sample) => sample.measurand === name).slice(0, 1)).slice(0, mostTold).map((sample) => (sample.measurand === 'SoC' ? `SoC ${physical(sample.value, sample.unit)}` : physical(sample.value, sample.unit)));
  return { summary: [words(payload), ...measured].filter((part) => part !== '').join(', '), values };
}

function payloadOf(text: string): Fields | null {
  try {
    const read = JSON.parse(text) as Json;
    const payload = Array.isArray(read) ? (read[0] === 4 || read[0] === 5 ? { errorCode: read[2] ?? null } : read.at(-1)) : read;
    return isFields(payload) ? payload : null;
  } catch {
    return null;
  }
}

/** The words that tell one message of a kind from another, wherever OCPP puts them. */
function words(payload: Fields): string {
  const info = payload['idTokenInfo'] ?? payload['idTagInfo'];
  const parts = [
    payload['eventType'], payload['connectorStatus'], payload['status'], isFields(info) ? info['status'] : null, payload['errorCode'] === 'NoError' ? null : payload['errorCode'],
    payload['type'], payload['reason'], payload['requestedMessage'], payload['vendorId'],
  ];
  return parts.filter((part): part is string => typeof part === 'string').join(', ');
}

interface Sample { name: string; measurand: string; value: number; unit: string }

function samplesOf(payload: Json): Sample[] {
  if (Array.isArray(payload)) return payload.flatMap(samplesOf);
  if (!isFields(payload)) return [];
  return Object.entries(payload).flatMap(([name, value]) => (name === 'sampledValue' && Array.isArray(value) ? value.flatMap(sampleOf) : samplesOf(value)));
}

function sampleOf(sampled: Json): Sample[] {
  if (!isFields(sampled)) return [];
  const value = Number(sampled['value']);
  if (!Number.isFinite(value)) return [];
  const measurand = typeof sampled['measurand'] === 'string' ? sampled['measurand'] : 'Energy.Active.Import.Register';
  const of2 = sampled['unitOfMeasure'];
  const unit = typeof sampled['unit'] === 'string' ? sampled['unit'] : isFields(of2) && typeof of2['unit'] === 'string' ? of2['unit'] : usual(measurand);
  const multiplier = isFields(of2) && typeof of2['multiplier'] === 'number' ? of2['multiplier'] : 0;
  const phase = typeof sampled['phase'] === 'string' ? ` ${sampled['phase']}` : '';
  return [{ name: measurand + phase, measurand, value: value * 10 ** multiplier, unit }];
}

/** The unit that a measurand has when none is said. */
const usual = (measurand: string): string =>
  measurand === 'SoC' ? '%' : measurand.startsWith('Energy') ? 'Wh' : measurand.startsWith('Power.Factor') ? '' : measurand.startsWith('Power') ? 'W' : measurand.startsWith('Current') ? 'A' : measurand === 'Voltage' ? 'V' : '';

/** 58900 W reads 58.9 kW; 79 Percent reads 79 %. */
function physical(value: number, unit: string): string {
  if (unit === 'Percent') return withUnit(number(value), '%');
  if ((unit === 'W' || unit === 'Wh' || unit === 'VA') && Math.abs(value) >= 1000) return withUnit(number(value / 1000, unit === 'Wh' ? 3 : 1), `k${unit}`);
  return withUnit(number(value, Number.isInteger(value) ? 0 : 1), unit).trim();
}

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
