import { describe, expect, it } from 'vitest';
import { sniffContainer } from './sniff-container.ts';

function bytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

const OGG_PAGE = `OggS${'\0'.repeat(22)}\u0001\u0013`;
const ID3_OF_THREE_BYTES = 'ID3\u0004\0\0\0\0\0\u0003abc';

describe('sniffContainer', () => {
  it.each([
    ['RIFF\0\0\0\0WAVEfmt ', 'wav'],
    ['fLaC\0\0\0"', 'flac'],
    [`${OGG_PAGE}OpusHead`, 'ogg-opus'],
    [`${OGG_PAGE}\u0001vorbis`, 'ogg-vorbis'],
    [`${OGG_PAGE}\u007FFLAC`, 'ogg-flac'],
    ['\u001A\u0045\u00DF\u00A3', 'webm'],
    ['\0\0\0\u0018ftypM4A ', 'mp4'],
    ['\u00FF\u00FB\u0090\u0064', 'mpeg-audio'],
    ['\u00FF\u00F3\u0084\u0064', 'mpeg-audio'],
    [`${ID3_OF_THREE_BYTES}\u00FF\u00FB\u0090\u0064`, 'mpeg-audio'],
    [`${ID3_OF_THREE_BYTES}fLaC`, 'flac'],
  ])('accepts %j as %s', (start, container) => {
    expect(sniffContainer(bytes(start))).toEqual({ kind: 'accepted', container });
  });

  it.each([
    ['\u00FF\u00F1\u0050\u0080', 'AAC'],
    ['\u00FF\u00F9\u0050\u0080', 'AAC'],
    [`${ID3_OF_THREE_BYTES}\u00FF\u00F1\u0050\u0080`, 'AAC'],
    ['ADIF', 'AAC'],
    ['FORM\0\0\0\0AIFF', 'AIFF'],
    ['FORM\0\0\0\0AIFC', 'AIFF'],
    ['#!AMR\n', 'AMR'],
    ['caff', 'CAF'],
    ['\u0030\u0026\u00B2\u0075', 'WMA'],
    ['RIFF\0\0\0\0AVI ', 'AVI'],
    ['\0\0\u0001\u00BA', 'MPEG program stream'],
    [`${OGG_PAGE}Speex   `, 'Ogg with another codec'],
  ])('refuses %j as %s', (start, container) => {
    expect(sniffContainer(bytes(start))).toEqual({ kind: 'refused', container });
  });

  it.each([
    '',
    'R',
    'RIFF',
    'hello, world',
    '{"error":1}',
    '<html>',
    '\u00FF\u00FF\u00FF\u00FF',
    '\u00FF\u00EB\u0090\u0064',
    '\u00FF\u00FB\u009C\u0064',
    '\u00FF\u00D8\u00FF\u00E0',
  ])('does not know %j', (start) => {
    expect(sniffContainer(bytes(start))).toEqual({ kind: 'unknown' });
  });
});
