import { Captions, Download, RotateCw, Trash2 } from 'lucide-react';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { deleteTake } from '#features/speech/takes/delete-take.ts';
import { downloadSubtitles } from '#features/speech/takes/download-subtitles.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useDownloadTake } from '#features/speech/use-download-take.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import { useText } from '#i18n/use-text.ts';
import { firstClick } from '#ui/first-click.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';

/** What can be done with a take: take it along, make it again, delete it. One that still arrives can only be looked at. */
export function TakeActions({ take }: { take: Take }) {
  const text = useText();
  const speak = useSpeak();
  const download = useDownloadTake();
  const lane = useSpeechLanes().find(({ id }) => id === take.laneId);
  const hasText = useSpeechStore((state) => state.bench.text.trim() !== '');
  const { voice } = take.request.request;
  if (take.ending === null) return null;

  async function handleDelete() {
    const restore = await deleteTake(take);
    toast({
      text: text('speech.deleted', { voice }),
      action: { label: text('ui.undo'), onAction: () => void restore() },
    });
  }

  const subtitles = (['srt', 'vtt'] as const).map((format) => ({
    label: text(`speech.inspector.${format}`),
    icon: <Captions size={14} />,
    disabled: take.sound === null || take.sentences === null,
    onSelect: () => downloadSubtitles(take, format),
  }));
  return (
    <div className="flex shrink-0">
      {sumTake(take).bytes > 0 && (
        <IconButton label={text('speech.download')} icon={<Download />} onClick={() => void download(take)} />
      )}
      {lane !== undefined && hasText && (
        <IconButton
          label={text('speech.again')}
          icon={<RotateCw />}
          onClick={firstClick(() => speak([{ lane, voice }]))}
        />
      )}
      <Menu
        label={text('speech.inspector.more')}
        items={[
          ...subtitles,
          'separator',
          { label: text('speech.delete'), icon: <Trash2 size={14} />, onSelect: () => void handleDelete() },
        ]}
      />
    </div>
  );
}
