import { Plus } from 'lucide-react';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { ReferenceButton } from '#features/transcription/comparing/reference-button.tsx';
import { LanguagePicker } from '#features/transcription/parameters/language-picker.tsx';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { useRecordingBytes } from '#features/transcription/recordings/use-recording-bytes.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { Button } from '#ui/button.tsx';
import { addLane } from './add-lane.ts';
import { changeLanguage } from './change-language.ts';
import { describeSends } from './describe-sends.ts';
import { RefusalNotes } from './refusal-notes.tsx';
import { SendWords } from './send-words.tsx';
import { TranscribeButton } from './transcribe-button.tsx';
import type { LaneRuns } from './use-lane-runs.ts';

type LanesFootProps = { turn: RecordingTurn; laneRuns: readonly LaneRuns[]; planned: readonly PlannedAsk[] };

/** Below the lanes: the way to add one, the language that is spoken, how the recording would travel, and the button that sends it. */
export function LanesFoot({ turn, laneRuns, planned }: LanesFootProps) {
  const text = useText();
  const isFull = laneRuns.length === LANE_LETTERS.length;
  const language = useTranscriptionStore(({ bench }) => bench.recipe.parameters.language) ?? null;
  const sends = describeSends(planned);
  const obstacle = useObstacle(turn.id, planned);
  const hasReference = turn.reference !== null;
  const told = laneRuns.filter(({ current }) => current?.outcome.transcript != null).length;

  return (
    <div className="flex flex-col gap-2 border-t border-line px-2 py-1.5 md:px-3">
      {sends.refusals.length > 0 && (
        <div className="flex max-w-150 flex-col gap-2 px-2 pt-1">
          <RefusalNotes recording={turn.recording} refusals={sends.refusals} isForAll={sends.uploads.length === 0} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1.5">
        <Button
          icon={<Plus size={14} />}
          className="text-t3"
          disabled={isFull}
          data-tip={isFull ? text('transcription.lanes.full') : undefined}
          onClick={() => addLane()}
        >
          {text('transcription.lanes.add')}
        </Button>
        <LanguagePicker
          language={language}
          onChange={(chosen) => editBench((bench) => ({ recipe: changeLanguage(bench.recipe, chosen) }))}
        />
        {/* Where transcripts are compared, the reference is chosen below them. */}
        {told + (hasReference ? 1 : 0) < 2 && <ReferenceButton turn={turn} />}
        <span className="ml-auto flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-3 gap-y-1 px-1.5 text-f2 text-t3 @max-[45rem]/lanes:basis-full @max-[45rem]/lanes:empty:hidden @max-[45rem]/lanes:justify-start">
          {!laneRuns.some(({ current }) => current !== null && isUnderWay(current.run)) && <SendWords {...sends} />}
        </span>
        <TranscribeButton turnId={turn.id} laneRuns={laneRuns} planned={planned} obstacle={obstacle} />
      </div>
    </div>
  );
}

/** Why the lanes cannot be asked at all, in words. */
function useObstacle(turnId: string, planned: readonly PlannedAsk[]): string | null {
  const text = useText();
  const isLoading = useGatewayStates().some(({ state }) => state === 'loading');
  const audio = useRecordingBytes(turnId);
  if (audio === null) return text('transcription.audio_gone');
  if (planned.length === 0) return text(isLoading ? 'models.loading' : 'models.none');
  return planned.every(({ plan }) => plan.way === 'refuse') ? text('transcription.lanes.all_refused') : null;
}
