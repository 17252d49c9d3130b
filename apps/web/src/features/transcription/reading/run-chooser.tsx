import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { changeTranscriptionView } from '#features/transcription/transcription-view.ts';
import { QuietSelect } from './quiet-select.tsx';

/** Which run of the lane is read, where it has been asked more than once. */
export function RunChooser({ read: { run, lane, siblings } }: { read: ReadRun }) {
  const text = useText();
  const format = useFormat();
  if (siblings.length < 2) return null;
  const name = (number: number) => text('transcription.read.run', { number, count: siblings.length });
  const at = siblings.findIndex(({ id }) => id === run.id);
  return (
    <QuietSelect
      label={text('transcription.read.runs')}
      value={run.id}
      options={siblings.map(({ id, sentAt, request }, index) => ({
        value: id,
        label: `${name(index + 1)} · ${request.model} · ${format.dateTime(sentAt)}`,
      }))}
      shown={name(at + 1)}
      isPlain
      onChange={(runId) => changeTranscriptionView({ laneId: lane.id, runId })}
    />
  );
}
