import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { TableLane } from './parameter-row.ts';

/** The columns' heads: the recipe by its word, the lanes by their marks. */
export function ParameterHead({ lanes }: { lanes: readonly TableLane[] }) {
  const text = useText();
  return (
    <thead className="sticky top-0 z-3">
      <tr className="h-9 text-left text-f2 text-t3">
        <th scope="col" className="sticky left-0 z-1 w-(--name) border-b border-line bg-desk">
          <span className="sr-only">{text('parameters.name')}</span>
        </th>
        <th
          scope="col"
          className="sticky left-(--name) z-1 w-(--recipe) border-x border-b border-line bg-paper px-2 font-normal"
        >
          {text('parameters.recipe')}
        </th>
        {lanes.map((lane) => (
          <th
            key={lane.id}
            scope="col"
            data-tip={lane.name}
            className="border-b border-line bg-desk px-2 font-normal not-last:border-r"
          >
            <span className="flex items-center gap-1.5">
              <LaneMark letter={lane.letter} size={14} />
              <span className="truncate @max-[699px]:sr-only">{lane.name}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
