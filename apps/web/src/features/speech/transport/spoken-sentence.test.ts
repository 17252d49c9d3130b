import { expect, test } from 'vitest';
import { spokenSentence } from './spoken-sentence.ts';

const sentences = [0, 2, 5].map((at) => ({ at, isExact: true }));
const sound = { codec: null, sampleRate: null, channels: 1, duration: 8, loudness: null };
const take = { sentences, sound };

test.each([
  ['begins to play', take, { playing: true, position: 0 }, 0],
  ['plays', take, { playing: true, position: 3 }, 1],
  ['plays its last moment', take, { playing: true, position: 8 }, 2],
  ['is paused on the way', take, { playing: false, position: 5.5 }, 2],
  ['has not been played', take, { playing: false, position: 0 }, null],
  ['has been heard to its end', take, { playing: false, position: 8 }, null],
  ['still arrives', { sentences: null, sound: null }, { playing: true, position: 3 }, null],
  ['has no sentences', { sentences: [], sound }, { playing: true, position: 3 }, null],
])('a take that %s is in its sentence', (_, spoken, place, sentence) => {
  expect(spokenSentence(spoken, place)).toBe(sentence);
});
