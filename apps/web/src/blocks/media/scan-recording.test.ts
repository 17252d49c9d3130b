import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeRecording } from './fake-recording.ts';
import { scanRecording, type RecordingScan } from './scan-recording.ts';

const SPEECH = { seconds: 2, swing: 0.5 };
const PAUSE = { seconds: 0.5, swing: 0.0005 };

async function scan(blob: Blob): Promise<RecordingScan> {
  const scanned = await scanRecording(blob);
  if (typeof scanned === 'string') throw new Error(scanned);
  return scanned;
}

test('the pauses, the drawing and the duration of a recording', async () => {
  const { duration, silences, envelope, ...rest } = await scan(fakeRecording([SPEECH, PAUSE, SPEECH, PAUSE]));
  expect(duration).toBe(5);
  expect(silences).toEqual([
    { start: 2, end: 2.5 },
    { start: 4.5, end: 5 },
  ]);
  expect(envelope.peaks).toHaveLength(500);
  expect(envelope.peaks[100]).toBeCloseTo(0.5, 1);
  expect(envelope.rms[100]).toBeCloseTo(0.354, 2);
  expect(envelope.peaks[220]).toBeLessThan(0.01);
  expect(rest).toEqual({ isSilent: false, gaps: [], isIncomplete: false });
});

test('a recording in which nobody speaks is silent', async () => {
  expect((await scan(fakeRecording([{ seconds: 3, swing: 0.004 }]))).isSilent).toBe(true);
});

test('progress is told in shares, with the drawing so far', async () => {
  const shares: number[] = [];
  const seconds: number[] = [];
  await scanRecording(fakeRecording([SPEECH, SPEECH]), {
    onProgress: (share) => shares.push(share),
    onGrown: (grown) => seconds.push(grown.seconds),
  });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(seconds).toHaveLength(shares.length);
});

test('a file that is cut off is scanned as far as it goes', async () => {
  const whole = fakeRecording([SPEECH, SPEECH]);
  expect((await scan(whole.slice(0, whole.size / 2))).duration).toBeCloseTo(2, 1);
});

test.each([
  ['text', new Blob(['no sound at all'])],
  ['nothing', new Blob([])],
  ['a header alone', fakeRecording([SPEECH]).slice(0, 30)],
])('%s is unreadable', async (_, blob) => {
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData() {
        return Promise.reject(new DOMException('Unable to decode audio data', 'EncodingError'));
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(await scanRecording(blob)).toBe('unreadable');
});
