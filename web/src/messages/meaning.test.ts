import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a message comes to', () => {
  it('reads the measured values of OCPP 2.x, with the unit and its power of ten', () => {
    const meaning = meaningOf('[2,"a","TransactionEvent",{"eventType":"Updated","meterValue":[{"sampledValue":[{"value":58.9,"measurand":"Power.Active.Import","unitOfMeasure":{"unit":"W","multiplier":3}},{"value":79,"measurand":"SoC","unitOfMeasure":{"unit":"Percent"}}]}]}]');
    expect(plain(meaning.summary)).toBe('Updated, 58.9 kW, SoC 79 %');
    expect(meaning.values.map((value) => `${value.name} ${plain(value.text)}`)).toEqual(['Power.Active.Import 58.9 kW', 'SoC 79 %']);
  });

  it('reads the texts of OCPP 1.6, whose measurand without a name is the energy register', () => {
    const meaning = meaningOf('[2,"a","MeterValues",{"connectorId":1,"meterValue":[{"sampledValue":[{"value":"12345"},{"value":"16.25","measurand":"Current.Import","phase":"L1"}]}]}]');
    expect(meaning.values.map((value) => `${value.name} ${plain(value.text)}`)).toEqual(['Energy.Active.Import.Register 12.345 kWh', 'Current.Import L1 16.3 A']);
  });

  it.each([
    ['[3,"a",{"idTagInfo":{"status":"Accepted"}}]', 'Accepted'],
    ['[2,"a","StatusNotification",{"connectorId":1,"status":"Faulted","errorCode":"GroundFailure"}]', 'Faulted, GroundFailure'],
    ['[2,"a","StatusNotification",{"connectorId":1,"status":"Available","errorCode":"NoError"}]', 'Available'],
    ['[4,"a","NotSupported","",{}]', 'NotSupported'],
    ['[2,"a","Heartbeat",{}]', ''],
    ['{', ''],
    ['<a/>', ''],
  ])('of %s says "%s"', (text, summary) => expect(meaningOf(text).summary).toBe(summary));
});
