import { X } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { SESSION_SCREENS, type SessionRecord } from '#lib/session-record.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { countOptions } from './count-options.ts';
import { DayFilter } from './day-filter.tsx';
import { NO_FILTERS, type HistoryFilters } from './history-filters.ts';

type FilterBarProps = {
  /** All that is kept: an option says how many of them it would leave. */
  sessions: readonly SessionRecord[];
  filters: HistoryFilters;
  onChange: (change: Partial<HistoryFilters>) => void;
};

/** Narrows the list by screen, model, tag and day. */
export function FilterBar({ sessions, filters, onChange }: FilterBarProps) {
  const text = useText();
  const models = countOptions(sessions, (session) => session.models);
  const tags = countOptions(sessions, (session) => session.tags);
  const screens = countOptions(sessions, (session) => [session.screen]);
  const option = (value: string, count: number, name = value) => ({
    value,
    label: text('history.option', { name, count }),
  });
  const kept = <T extends string>(value: T | '') => (value === '' ? null : value);

  return (
    <div
      role="group"
      aria-label={text('history.filters')}
      className="flex flex-wrap items-center gap-1.5 max-sm:grid max-sm:grid-cols-2"
    >
      <Select
        label={text('history.filter.screen')}
        value={filters.screen ?? ''}
        options={[
          { value: '', label: text('history.filter.screen.all') },
          ...SESSION_SCREENS.map((value) => ({
            ...option(value, screens.find((each) => each.value === value)?.count ?? 0, text(`shell.${value}`)),
            value,
          })),
        ]}
        onChange={(screen) => onChange({ screen: kept(screen) })}
      />
      <Select
        label={text('history.filter.model')}
        value={filters.model ?? ''}
        options={withChosen(filters.model, [
          { value: '', label: text('history.filter.model.all') },
          ...models.map(({ value, count }) => option(value, count)),
        ])}
        onChange={(model) => onChange({ model: kept(model) })}
        className="sm:max-w-52"
      />
      {(tags.length > 0 || filters.tag !== null) && (
        <Select
          label={text('history.filter.tag')}
          value={filters.tag ?? ''}
          options={withChosen(filters.tag, [
            { value: '', label: text('history.filter.tag.all') },
            ...tags.map(({ value, count }) => option(value, count)),
          ])}
          onChange={(tag) => onChange({ tag: kept(tag) })}
          className="sm:max-w-52"
        />
      )}
      <DayFilter filters={filters} onChange={onChange} />
      {Object.values(filters).some((value) => value !== null) && (
        <Button icon={<X size={13} />} onClick={() => onChange(NO_FILTERS)}>
          {text('history.filters.clear')}
        </Button>
      )}
    </div>
  );
}

type Option = { value: string; label: string };

/** An address may name what no session has; the select shows it all the same. */
function withChosen(chosen: string | null, options: Option[]): Option[] {
  if (chosen === null || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: chosen }];
}
