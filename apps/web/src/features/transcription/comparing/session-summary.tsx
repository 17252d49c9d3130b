import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Progress } from '#ui/progress.tsx';
import type { ComparedLane, LaneScore } from './comparison.ts';
import { poolScores } from './pool-scores.ts';
import { useSessionScores, type RecordingScores } from './use-session-scores.ts';

/** The word error rates of all lanes in all recordings of the session, and of all recordings together. */
export function SessionSummary({ onClose }: { onClose: () => void }) {
  const text = useText();
  const recordings = useSessionScores();
  const pooled = poolScores(recordings.map(({ scores }) => scores ?? [])).toSorted((a, b) =>
    a.letter < b.letter ? -1 : 1,
  );
  const isPending = recordings.some(({ scores }) => scores === null);
  return (
    <Dialog title={text('transcription.compare.session')} onClose={onClose}>
      <div className="scroll-slim overflow-x-auto" aria-busy={isPending}>
        <table className="w-full border-collapse text-f3">
          <thead>
            <tr className="border-b border-line text-f2 text-t3">
              <th scope="col" className="py-1.5 pr-3 text-left font-normal">
                {text('transcription.compare.session.recording')}
              </th>
              {pooled.map(({ laneId, letter }) => (
                <th key={laneId} scope="col" className="py-1.5 pl-3 text-right font-normal">
                  <span className="inline-flex items-center gap-1.5">
                    <LaneMark letter={letter} size={13} />
                    {text('transcription.lanes.wer')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recordings.map((recording) => (
              <RecordingRow key={recording.turn.id} recording={recording} lanes={pooled} onClose={onClose} />
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-line2">
              <th scope="row" className="py-1.5 pr-3 text-left font-semibold">
                {text('transcription.compare.session.all')}
              </th>
              {pooled.map(({ laneId, rate, errors, words, recordings: count }) => (
                <td
                  key={laneId}
                  data-tip={text('transcription.compare.session.all.tip', { errors, words, count })}
                  className="py-1.5 pl-3 text-right font-semibold"
                >
                  <Rate rate={rate} />
                  {count < recordings.length && (
                    <span className="block text-f2 font-normal text-t3">
                      {text('transcription.compare.session.part', { count, all: recordings.length })}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {isPending && <Progress value={null} label={text('transcription.compare.pending')} />}
    </Dialog>
  );
}

type RecordingRowProps = { recording: RecordingScores; lanes: readonly ComparedLane[]; onClose: () => void };

function RecordingRow({ recording: { turn, against, scores }, lanes, onClose }: RecordingRowProps) {
  const text = useText();
  function open() {
    useTranscriptionStore.setState({ turnId: turn.id });
    onClose();
  }
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="max-w-60 py-1.5 pr-3 text-left font-normal">
        <button type="button" onClick={open} className="block max-w-full truncate font-medium hover:underline">
          {turn.recording.name}
        </button>
        <span className="block truncate text-f2 text-t3">
          {text(
            against === null ? 'transcription.compare.none.alone' : `transcription.compare.session.${against.kind}`,
          )}
        </span>
      </th>
      {lanes.map(({ laneId }) => (
        <td key={laneId} className="py-1.5 pl-3 text-right">
          <Rate rate={rateOf(scores, laneId)} />
        </td>
      ))}
    </tr>
  );
}

function rateOf(scores: readonly LaneScore[] | null, laneId: string): number | null {
  return scores?.find((score) => score.laneId === laneId)?.words.rate ?? null;
}

function Rate({ rate }: { rate: number | null }) {
  const format = useFormat();
  return (
    <>
      {format.rate(rate === null ? null : rate * 100)}
      {rate !== null && <span className="ml-[0.14em] text-f1 font-normal text-t3">%</span>}
    </>
  );
}
