import { clsx } from 'clsx';

/** How loud a sentence is from bar to bar: eight words, with the pauses between them. */
const SENTENCE = [
  2, 9, 14, 7, 3, 11, 20, 24, 15, 8, 2, 2, 6, 17, 21, 12, 5, 2, 13, 22, 18, 10, 16, 7, 2, 4, 9, 19, 23, 14, 6, 2, 2, 10,
  15, 20, 11, 7, 4, 2,
] as const;
/** How far along the sentence the head stands. */
const HEAD = 17;
/** The same words as other voices say them: lower, and a little later. */
const VOICES = [
  { voice: 'first', isPlaying: false, loud: 0.7, late: 1 },
  { voice: 'second', isPlaying: true, loud: 1, late: 0 },
  { voice: 'third', isPlaying: false, loud: 0.85, late: 3 },
] as const;

/** One sentence in several voices; one of them sounds. A picture of what the grid shows. */
export function VoicesPicture() {
  return (
    <div className="grid gap-1.5 overflow-hidden">
      {VOICES.map(({ voice, isPlaying, loud, late }) => (
        <svg key={voice} data-lane="A" height="24" width="100%" className="block forced-color-adjust-none">
          {SENTENCE.map((_, index) => {
            const height = Math.max(2, (SENTENCE[index - late] ?? 2) * loud);
            return (
              <rect
                // A picture whose bars never move: a bar is its place.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                x={placeOf(index)}
                y={12 - height / 2}
                width="3"
                height={height}
                className={clsx('fill-lane', !(isPlaying && index < HEAD) && 'opacity-35')}
              />
            );
          })}
          {isPlaying && <rect x={placeOf(HEAD)} y="0" width="3" height="24" className="fill-now stroke-now-line" />}
        </svg>
      ))}
    </div>
  );
}

function placeOf(bar: number): string {
  return `${(bar * 100) / SENTENCE.length}%`;
}
