import type { EndState as State } from '@lineup/shared/runs/run.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useConfig } from '#blocks/models/use-config.ts';
import { EndState } from '#blocks/runs/end-state.tsx';
import { useText } from '#i18n/use-text.ts';
import { FormatLine } from './format-line.tsx';
import { judgeTranscription, type TranscriptionOutcome } from './judge-transcription.ts';
import { receivedAnswer } from './received-answer.ts';
import { RunFigures } from './run-figures.tsx';
import { RunMargin } from './run-margin.tsx';
import { RunNote } from './run-note.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunStrip } from './run-strip.tsx';
import { TakeAway } from './take-away.tsx';
import { TranscriptBody } from './transcript-body.tsx';
import type { TranscriptionRun } from './transcription-run.ts';
import { useEndAnnouncement } from './use-end-announcement.ts';
import type { StripAxis } from './use-strip-axis.ts';

type TranscriptArticleProps = { run: TranscriptionRun; recordingName: string; player: SoundPlayer; axis: StripAxis };

/** One run: the words first, the numbers under them, what can be taken away last; who answered in the margin. */
export function TranscriptArticle({ run, recordingName, player, axis }: TranscriptArticleProps) {
  const text = useText();
  const outcome = judgeTranscription(run);
  const state = endStateOf(outcome);
  const transcript = 'transcript' in outcome ? outcome.transcript : null;
  useEndAnnouncement(outcome);
  return (
    <article
      aria-label={text('transcription.article', { letter: run.lane, model: run.request.model })}
      aria-busy={state === null}
      className="border-b border-line px-4 pt-3 pb-4 md:px-6"
    >
      <ArticleHead run={run} state={state} />
      <div className="grid gap-x-8 gap-y-4 @3xl:grid-cols-[minmax(0,1fr)_200px]">
        <div className="flex min-w-0 flex-col gap-3">
          {transcript !== null && (
            <div>
              <FormatLine transcript={transcript} asked={String(run.request['response_format'])} />
              <TranscriptBody transcript={transcript} player={player} />
            </div>
          )}
          {(outcome.state === 'sending' || outcome.state === 'working') && <RunProgress outcome={outcome} run={run} />}
          <RunNote outcome={outcome} />
          <RunStrip run={run} state={state} axis={axis} />
          {state !== null && <RunFigures run={run} transcript={transcript?.text ?? null} />}
          {transcript !== null && (
            <TakeAway
              transcript={transcript}
              received={receivedAnswer(run.frames).text}
              recordingName={recordingName}
            />
          )}
        </div>
        <RunMargin run={run} outcome={outcome} />
      </div>
    </article>
  );
}

function ArticleHead({ run, state }: { run: TranscriptionRun; state: State | null }) {
  const { data: config } = useConfig();
  return (
    <header className="flex min-h-control items-center gap-2 pb-2">
      <LaneMark letter={run.lane} />
      <h2 className="truncate font-semibold">{run.request.model}</h2>
      <span className="truncate text-f2 text-t3">
        {config?.gateways.find(({ id }) => id === run.gateway)?.name ?? run.gateway}
      </span>
      <span className="ml-auto">{state !== null && <EndState end={{ state }} />}</span>
    </header>
  );
}

function endStateOf({ state }: TranscriptionOutcome): State | null {
  return state === 'sending' || state === 'working' ? null : state;
}
