import path from 'node:path';

const folder = path.join(import.meta.dirname, '../fixtures/audio');

/** Real human speech with known words; sources and licences are in the folder's README. */
export const RECORDINGS = [
  {
    file: path.join(folder, 'jfk.flac'),
    words:
      'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.',
  },
  { file: path.join(folder, 'cmu_arctic_us_aew_a0001.wav'), words: 'Author of the danger trail, Philip Steels, etc.' },
  {
    file: path.join(folder, 'cmu_arctic_us_aew_a0002.wav'),
    words: 'Not at this particular case, Tom, apologized Whittemore.',
  },
  {
    file: path.join(folder, 'cmu_arctic_us_aew_a0003.wav'),
    words: 'For the twentieth time that evening the two men shook hands.',
  },
] as const;
