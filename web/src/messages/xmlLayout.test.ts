import { describe, expect, it } from 'vitest';
import { layOutXml } from './xmlLayout.ts';

const written = (text: string) => layOutXml(text)?.map((line) => '  '.repeat(line.depth) + line.parts.map((part) => part.text).join(''));

describe('laying out XML', () => {
  it('puts an element on a line and text beside its marks', () =>
    expect(written('<V2G_Message><Body a="1"><EVReady>true</EVReady><Empty/></Body></V2G_Message>')).toEqual(['<V2G_Message>', '  <Body a="1">', '    <EVReady>true</EVReady>', '    <Empty/>', '  </Body>', '</V2G_Message>']));
  it('passes declarations through', () => expect(written('<?xml version="1.0"?><a>1</a>')).toEqual(['<?xml version="1.0"?>', '<a>1</a>']));
  it.each(['<a>', '<a></b>', ''])('answers nothing for %j, which does not nest', (text) => expect(layOutXml(text)).toBeNull());
});
