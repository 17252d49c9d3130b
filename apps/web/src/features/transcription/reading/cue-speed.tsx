import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { judgeCue } from '@lineup/shared/subtitles/judge-cue.ts';
import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import type { TextKey } from '#i18n/catalogue.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

const WORDS = {
  ok: 'transcription.cue.speed',
  fast: 'transcription.cue.speed.fast',
  too_fast: 'transcription.cue.speed.too_fast',
} as const satisfies Record<string, TextKey>;

/** How fast a cue has to be read, with a mark where that is quick; nothing for one without times. */
export function CueSpeed({ cue }: { cue: Cue }) {
  const text = useText();
  const format = useFormat();
  const speed = judgeCue(cue);
  if (speed === null) return <span />;
  const value = Number.isFinite(speed.charactersPerSecond) ? format.rate(speed.charactersPerSecond) : '∞';
  const words = text(WORDS[speed.level], { value });
  return (
    <span
      data-tip={words}
      className={clsx(
        'pt-1 text-f2',
        speed.level === 'ok' ? 'text-t4' : speed.level === 'fast' ? 'text-warn' : 'text-bad',
      )}
    >
      <span className="sr-only">{words}</span>
      <span aria-hidden className="flex items-center gap-1">
        {value}
        {speed.level !== 'ok' && <TriangleAlert size={11} />}
      </span>
      <span aria-hidden className="block text-f1 leading-3 text-t4">
        {text('transcription.cue.speed.unit')}
      </span>
    </span>
  );
}
