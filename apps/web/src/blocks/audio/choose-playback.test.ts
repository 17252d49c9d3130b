import { expect, test } from 'vitest';
import { choosePlayback, type Playback } from './choose-playback.ts';
import type { SoundFormat } from './sound-format.ts';

const everything = (): boolean => true;
const nothing = (): boolean => false;

const rows: [
  name: SoundFormat['name'],
  mime: string,
  streams: (mime: string) => boolean,
  context: boolean,
  Playback,
][] = [
  ['mp3', 'audio/mpeg', everything, true, 'media_source'],
  ['mp3', 'audio/mpeg', (mime) => mime === 'audio/mpeg', false, 'media_source'],
  ['mp3', 'audio/mpeg', nothing, true, 'whole_file'],
  ['aac', 'audio/aac', everything, true, 'media_source'],
  ['aac', 'audio/aac', (mime) => mime === 'audio/mpeg', true, 'whole_file'],
  ['wav', 'audio/wav', nothing, true, 'scheduled'],
  ['wav', 'audio/wav', everything, false, 'whole_file'],
  ['pcm', 'audio/pcm', nothing, true, 'scheduled'],
  ['pcm', 'audio/pcm', nothing, false, 'whole_file'],
  ['ogg-opus', 'audio/ogg; codecs=opus', everything, true, 'whole_file'],
  ['flac', 'audio/flac', everything, true, 'whole_file'],
  ['m4a', 'audio/mp4', everything, true, 'whole_file'],
  ['unknown', 'application/octet-stream', everything, true, 'whole_file'],
];

test.each(rows)(
  '%s (%s) sounds as early as this browser allows',
  (name, mime, isTypeSupported, hasAudioContext, playback) => {
    expect(choosePlayback({ format: { name, mime, extension: '' }, isTypeSupported, hasAudioContext })).toBe(playback);
  },
);
