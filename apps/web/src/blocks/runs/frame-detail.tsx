import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import type { FrameRow } from './describe-frames.ts';
import { JsonView } from './json-view.tsx';
import { rawFrame } from './raw-frame.ts';

type FrameDetailProps = {
  row: FrameRow;
  /** It was the first of its kind. */
  isFirst: boolean;
};

/** One frame in full: what it was, when it came, and its payload, readable. */
export function FrameDetail({ row, isFirst }: FrameDetailProps) {
  const text = useText();
  const format = useFormat();
  const name =
    row.number === null ? text('wire.own', { kind: text(`run.wire.kind.${row.kind}`) }) : frameName(row.number);
  const first = isFirst && (row.kind === 'text' || row.kind === 'reasoning') ? [text(`wire.first.${row.kind}`)] : [];
  const raw = rawFrame(row.event);
  const brought = row.kind === 'text' || row.kind === 'reasoning' ? parseJson(row.payload) : undefined;

  function frameName(number: number) {
    return text('run.wire.frame', { number: format.count(number) });
  }

  return (
    <section className="flex h-full min-h-0 flex-col bg-paper" aria-label={name}>
      <div className="flex shrink-0 items-center gap-2 pt-1.5 pr-2 pl-3 text-f1 text-t3">
        <span className="min-w-0 flex-1 truncate">
          {[name, `${format.decimal(row.t / 1000, 3)} ${text('run.wire.time')}`, ...first].join(' · ')}
        </span>
        <CopyButton read={() => raw} label={text('wire.copy.frame')} copied={text('ui.copied')} />
      </div>
      <div className="min-h-0 flex-1">
        <JsonView value={raw} label={name} mark={typeof brought === 'string' ? brought : undefined} />
      </div>
    </section>
  );
}
