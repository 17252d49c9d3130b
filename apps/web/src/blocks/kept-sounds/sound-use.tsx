import { useEffect } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { countSounds, useSoundUse } from './count-sounds.ts';
import { MEBIBYTE, SOUND_BUDGETS, soundBudget } from './sound-budget.ts';

/** How much sound this device keeps, of how much it may; the budget can be chosen. */
export function SoundUse() {
  const text = useText();
  const format = useFormat();
  const bytes = useSoundUse((state) => state.bytes);
  const mebibytes = soundBudget.useValue();
  const budget = mebibytes * MEBIBYTE;
  useEffect(() => void countSounds(), []);
  const used = format.bytes(bytes ?? 0);
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-f2 text-t3">
      <div
        role="meter"
        aria-label={text('sounds.used')}
        aria-valuemin={0}
        aria-valuemax={budget}
        aria-valuenow={Math.min(bytes ?? 0, budget)}
        className="h-1 min-w-20 flex-1 overflow-hidden rounded-full bg-line2 forced-border"
      >
        <div
          style={{ width: `${Math.min((bytes ?? 0) / budget, 1) * 100}%` }}
          className="h-full bg-t2 forced-colors:bg-[Highlight]"
        />
      </div>
      <span>
        {text('sounds.kept')}{' '}
        <span className="font-medium text-t1">{bytes === null ? '–' : `${used.value} ${used.unit}`}</span> /
      </span>
      <select
        aria-label={text('sounds.budget')}
        data-tip={text('sounds.budget.help')}
        value={mebibytes}
        onChange={({ currentTarget: { value } }) => {
          const chosen = SOUND_BUDGETS.find((each) => String(each) === value);
          if (chosen === undefined) return;
          soundBudget.change(() => chosen);
        }}
        className="-ml-1.5 h-control-sm cursor-pointer appearance-none rounded-control bg-transparent px-1 text-f2 text-t2 [field-sizing:content] hover:bg-hover hover:text-t1 pointer-coarse:h-11"
      >
        {SOUND_BUDGETS.map((each) => {
          const { value, unit } = format.bytes(each * MEBIBYTE);
          return (
            <option key={each} value={each} className="bg-raised text-t1">
              {value} {unit}
            </option>
          );
        })}
      </select>
    </div>
  );
}
