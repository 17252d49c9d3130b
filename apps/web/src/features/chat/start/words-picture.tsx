import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';

/** What is said in the sample, and what two transcribers may make of it; null is what they got right. */
const SAID = ['danger', 'trail', 'Philip', 'Steels'] as const;
const HEARD: readonly { letter: LaneLetter; words: readonly (string | null)[] }[] = [
  { letter: 'A', words: [null, null, null, 'Steele'] },
  { letter: 'B', words: ['dangerous', null, null, 'steals'] },
];

/** Words under the words that were said: agreement is a dot, only differences are written. A picture of what the screen shows. */
export function WordsPicture() {
  return (
    <div lang="en" className="grid grid-cols-[18px_repeat(4,auto)] items-center gap-x-3 gap-y-2 text-f4">
      <span />
      {SAID.map((word) => (
        <b key={word} className="font-medium text-t1">
          {word}
        </b>
      ))}
      {HEARD.map(({ letter, words }) => [
        <LaneMark key={letter} letter={letter} />,
        ...words.map((word, index) => (
          <span key={`${letter}${SAID[index]}`} data-lane={letter} className="text-t4">
            {word === null ? (
              '·'
            ) : (
              <span className="bg-lane/15 text-t1 underline decoration-lane decoration-2 underline-offset-4">
                {word}
              </span>
            )}
          </span>
        )),
      ])}
    </div>
  );
}
