import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';
import { SegmentList } from '#blocks/transcripts/segment-list.tsx';
import type { Transcript } from './judge-transcription.ts';

type TranscriptBodyProps = { transcript: Transcript; player: SoundPlayer };

/** The words that came back: by segments where these have times, else as one text. */
export function TranscriptBody({ transcript, player }: TranscriptBodyProps) {
  const { text, segments } = transcript;
  const position = usePosition(player);
  const lang = textLanguage(text);
  if (segments.length === 0) {
    return (
      <p lang={lang} className="reading text-[15px] whitespace-pre-wrap text-t1">
        {text.trim()}
      </p>
    );
  }

  function handleSeek(seconds: number) {
    player.seek(seconds);
    player.play();
  }
  return (
    <SegmentList segments={segments} current={currentSegment(segments, position)} lang={lang} onSeek={handleSeek} />
  );
}
