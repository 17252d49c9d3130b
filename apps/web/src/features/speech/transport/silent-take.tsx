import { AudioLines } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { TextKey } from '#i18n/catalogue.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { useSpeechGrid } from '#features/speech/grid/use-speech-grid.ts';
import { nameFormat } from '#features/speech/takes/name-format.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import type { Silence } from './why-silent.ts';

const WORDS: Record<Silence, TextKey> = {
  gone: 'speech.gone',
  unplayable: 'speech.unplayable',
  stopped: 'run.stopped',
  cut_off: 'speech.cut_off',
  empty: 'run.empty',
  error: 'run.error',
};

/** A problem has words of its own, more exact than those of its state; a sound that there was is silent for another reason. */
function wordsOf({ ending, sound }: Take, silence: Silence): TextKey {
  if (sound !== null) return WORDS[silence];
  const problem = ending?.problem;
  if (ending?.wasReloaded === true) return 'speech.reloaded';
  return problem === undefined ? WORDS[silence] : `error.${problem.code}`;
}

/** A take that cannot be heard has no player: it says why, and its cell can be spoken again. */
export function SilentTake({ take, silence }: { take: Take; silence: Silence }) {
  const text = useText();
  const speak = useSpeak();
  const { rows, fault } = useSpeechGrid();
  const { format } = sumTake(take);
  const got = (format === null ? undefined : nameFormat(format)) ?? text('speech.unknown_format');
  const cell = rows.flatMap((row) => row.cells).find(({ takes }) => takes.some(({ id }) => id === take.id));
  return (
    <div className="flex min-h-14.5 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-f3 md:px-6.5">
      <LaneMark letter={take.letter} size={16} />
      <span className="font-medium text-t1">{take.request.request.voice}</span>
      <span className="min-w-0 flex-1 text-t2">{text(wordsOf(take, silence), { got })}</span>
      {cell !== undefined && fault === null && (
        <Button variant="outline" icon={<AudioLines size={14} />} onClick={() => speak([cell])}>
          {text('speech.transport.again')}
        </Button>
      )}
    </div>
  );
}
