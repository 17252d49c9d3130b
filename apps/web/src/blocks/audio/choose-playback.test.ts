import { expect, test } from 'vitest';
import { choosePlayback, type Playback } from './choose-playback.ts';
import type { SoundFormat } from './sound-format.ts';

const everything = (): boolean => true;
const nothing = (): boolean => false;
const onlyMp3 = (mime: string): boolean => mime === 'audio/mpeg';

type Row = [
  name: SoundFormat['name'],
  mime: string,
  streams: (mime: string) => boolean,
  context: boolean,
  ofOne: Playback,
  ofMore: Playback,
];

const rows: Row[] = [
  ['mp3', 'audio/mpeg', everything, true, 'media_source', 'media_source'],
  ['mp3', 'audio/mpeg', onlyMp3, false, 'media_source', 'media_source'],
  ['mp3', 'audio/mpeg', nothing, true, 'whole_file', 'decoded'],
  ['mp3', 'audio/mpeg', nothing, false, 'whole_file', 'whole_file'],
  ['aac', 'audio/aac', everything, true, 'media_source', 'media_source'],
  ['aac', 'audio/aac', onlyMp3, true, 'whole_file', 'decoded'],
  ['wav', 'audio/wav', nothing, true, 'scheduled', 'scheduled'],
  ['wav', 'audio/wav', everything, false, 'whole_file', 'whole_file'],
  ['pcm', 'audio/pcm', nothing, true, 'scheduled', 'scheduled'],
  ['pcm', 'audio/pcm', nothing, false, 'whole_file', 'whole_file'],
  ['ogg-opus', 'audio/ogg; codecs=opus', everything, true, 'whole_file', 'decoded'],
  ['ogg-opus', 'audio/ogg; codecs=opus', everything, false, 'whole_file', 'whole_file'],
  ['flac', 'audio/flac', everything, true, 'whole_file', 'decoded'],
  ['m4a', 'audio/mp4', everything, true, 'whole_file', 'decoded'],
  ['unknown', 'application/octet-stream', everything, true, 'whole_file', 'decoded'],
];

test.each(rows)(
  '%s (%s) sounds as early as this browser allows',
  (name, mime, isTypeSupported, hasAudioContext, ofOne, ofMore) => {
    const situation = { format: { name, mime, extension: '' }, isTypeSupported, hasAudioContext };
    expect(choosePlayback({ ...situation, pieces: 1 })).toBe(ofOne);
    expect(choosePlayback({ ...situation, pieces: 2 })).toBe(ofMore);
  },
);
