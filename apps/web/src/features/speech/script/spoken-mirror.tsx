import type { TextSpan } from '@lineup/shared/speech/text-span.ts';
import { clsx } from 'clsx';
import type { Ref } from 'react';

/** More characters than the rows that are shown can hold, of the narrowest letters on the widest sheet. */
const SHOWN = 3_000;

type SpokenMirrorProps = { ref: Ref<HTMLDivElement>; text: string; span: TextSpan | null };

/**
 * The text once more, set exactly as in the field that lies over it: it gives the field its height, and shows what a field cannot, the
 * sentence that is spoken. While none is, it only has to be as tall, so that typing in a long text does not lay it out twice.
 */
export function SpokenMirror({ ref, text, span }: SpokenMirrorProps) {
  return (
    <div
      ref={ref}
      aria-hidden
      className={clsx(
        'scroll-slim relative col-start-1 row-start-1 max-h-[9lh] overflow-hidden [overflow-wrap:anywhere] whitespace-pre-wrap [scrollbar-gutter:stable]',
        span === null && 'invisible',
      )}
    >
      {span === null ? text.slice(0, SHOWN) : <SpokenText text={text} span={span} />}{' '}
    </div>
  );
}

function SpokenText({ text, span: { start, end } }: { text: string; span: TextSpan }) {
  return (
    <>
      {text.slice(0, start)}
      <mark className="bg-now box-decoration-clone text-on-now shadow-[0_1px_0_var(--now-line)] forced-color-adjust-none forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:shadow-none">
        {text.slice(start, end)}
      </mark>
      <span className="text-t2">{text.slice(end)}</span>
    </>
  );
}
