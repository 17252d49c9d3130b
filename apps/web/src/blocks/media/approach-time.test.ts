import { EncodedPacketSink } from 'mediabunny';
import { expect, test } from 'vitest';
import { approachTime } from './approach-time.ts';
import { fakeRecording } from './fake-recording.ts';
import { openMedia } from './open-media.ts';

/** How often the page gets its turn on the way to a time in a recording of 100 seconds. */
async function countPauses(format: string, time: number): Promise<number> {
  const media = await openMedia(fakeRecording([{ seconds: 100, swing: 0.1 }], { sampleRate: 100, hertz: 1 }));
  if (typeof media === 'string' || media.audio === null) throw new Error('No WAV');
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  await approachTime(new EncodedPacketSink(media.audio), { format, time, pause });
  return pauses;
}

test.each([
  ['a format without an index is gone through in steps', 'MP3', 95, 3],
  ['up to the end, not beyond', 'ADTS', Infinity, 3],
  ['what is near needs no step', 'MP3', 20, 0],
  ['nor does what is before the beginning', 'FLAC', -0.5, 0],
  ['a format with an index finds any time at once', 'MP4', 95, 0],
])('%s', async (_, format, time, pauses) => {
  expect(await countPauses(format, time)).toBe(pauses);
});
