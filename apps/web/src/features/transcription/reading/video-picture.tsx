import type { TimedCue } from '@lineup/shared/subtitles/cue.ts';
import { useText } from '#i18n/use-text.ts';

type VideoPictureProps = {
  video: HTMLVideoElement;
  size: { width: number; height: number };
  /** What is said now; null for nothing. */
  cue: TimedCue | null;
  isHidden: boolean;
};

/** The picture of a video with what is said now as a subtitle. Hidden it stays in the page, because outside of one a video stops. */
export function VideoPicture({ video, size, cue, isHidden }: VideoPictureProps) {
  const text = useText();
  return (
    <figure
      aria-label={text('transcription.video')}
      hidden={isHidden}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      className="relative h-39 max-w-full shrink-0 overflow-hidden bg-[black] forced-border max-md:h-auto max-md:w-full"
    >
      <div
        ref={(place) => {
          place?.append(video);
          return () => video.remove();
        }}
        className="absolute inset-0"
      />
      {cue !== null && cue.text.trim() !== '' && (
        <figcaption className="pointer-events-none absolute inset-x-2 bottom-1.5 text-center text-f3 leading-5 text-balance">
          <span className="bg-[rgb(0_0_0/0.72)] box-decoration-clone px-1.5 py-0.5 text-[white]">{cue.text}</span>
        </figcaption>
      )}
    </figure>
  );
}
