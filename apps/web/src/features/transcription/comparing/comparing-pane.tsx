import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Progress } from '#ui/progress.tsx';
import { ComparedWords } from './compared-words.tsx';
import { ComparingFoot } from './comparing-foot.tsx';
import { useComparison } from './use-comparison.ts';

type ComparingPaneProps = { turn: RecordingTurn; player: SoundPlayer };

/** How the lanes' transcripts differ from what was said, or from each other. */
export function ComparingPane({ turn, player }: ComparingPaneProps) {
  const text = useText();
  const state = useComparison(turn);
  const { against, comparison, isPending } = state;
  return (
    <section
      aria-label={text('transcription.compare')}
      aria-busy={isPending}
      className="relative flex max-h-[75dvh] min-h-0 shrink-0 flex-col border-b border-line @4xl:max-h-none @4xl:flex-1 @4xl:shrink @4xl:border-b-0"
    >
      {/* It is seen only of what takes longer than a moment. */}
      {isPending && (
        <div className="absolute inset-x-0 top-0 z-1 opacity-100 transition-opacity delay-200 duration-0 starting:opacity-0">
          <Progress value={null} label={text('transcription.compare.pending')} />
        </div>
      )}
      {comparison === null ? (
        <>
          <p className="min-h-0 flex-1 px-4 py-4 text-t3 md:px-5">
            {text(against === null ? 'transcription.compare.none.alone' : 'transcription.compare.pending')}
          </p>
          <ComparingFoot turn={turn} state={state} />
        </>
      ) : (
        <ComparedWords turn={turn} player={player} state={state} comparison={comparison} />
      )}
    </section>
  );
}
