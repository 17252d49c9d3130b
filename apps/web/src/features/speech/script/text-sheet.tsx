import { clsx } from 'clsx';
import type { MouseEvent, RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { SpokenMirror } from './spoken-mirror.tsx';
import { seekToOffset } from './seek-to-offset.ts';
import { useFollowSentence } from './use-follow-sentence.ts';
import { useSpokenSpan } from './use-spoken-span.ts';
import { useTextTake } from './use-text-take.ts';

type TextSheetProps = { area: RefObject<HTMLTextAreaElement | null>; isLocked: boolean };

/** The text, written once across the sheet. While it is spoken, the mirror behind it draws the words, and lights those that sound. */
export function TextSheet({ area, isLocked }: TextSheetProps) {
  const text = useText();
  const value = useSpeechStore((state) => state.bench.text);
  const take = useTextTake();
  const span = useSpokenSpan(value);
  const { mirror, handleScroll, hold, release } = useFollowSentence({ area, span });

  function handleClick({ currentTarget, shiftKey }: MouseEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd } = currentTarget;
    if (take === null || shiftKey || selectionStart !== selectionEnd) return;
    release();
    seekToOffset(take, { text: value, offset: selectionStart });
  }

  return (
    <div className="grid max-w-245 grid-cols-[minmax(0,1fr)] text-[19px]/[34px] pointer-coarse:text-[16px]/[28px]">
      <SpokenMirror ref={mirror} text={value} span={span} />
      <textarea
        ref={area}
        rows={1}
        readOnly={isLocked}
        aria-label={text('speech.text')}
        placeholder={text('speech.text.placeholder')}
        value={value}
        onChange={(event) => editBench({ text: event.currentTarget.value })}
        onClick={handleClick}
        onKeyDown={hold}
        onScroll={handleScroll}
        className={clsx(
          'relative scroll-slim col-start-1 row-start-1 w-full min-w-0 resize-none overflow-y-auto [overflow-wrap:anywhere] [scrollbar-gutter:stable] caret-t1 outline-none',
          // Forced colours would set ink and a ground for it over the sentence that the mirror lights.
          span !== null && 'text-transparent forced-color-adjust-none forced-colors:caret-[CanvasText]',
        )}
      />
    </div>
  );
}
