import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { LineupContent } from './lineup.ts';
import { listModels } from './list-models.ts';

/** The marks of a lineup and the models behind them. */
export function LineupSummary({ content }: { content: LineupContent }) {
  const text = useText();
  const models = listModels(content);
  return (
    <span className="flex flex-wrap items-start gap-x-2 text-f2 text-t3">
      <span className="flex shrink-0 flex-wrap items-center gap-0.75 pt-0.5">
        {content.lanes.map(({ letter }) => (
          <LaneMark key={letter} letter={letter} size={14} />
        ))}
      </span>
      <span className="line-clamp-2 min-w-0 flex-[1_1_12rem] break-words">
        {models.length === 0 ? text('models.none') : models.join(' · ')}
      </span>
    </span>
  );
}
