import type { UsageLimits } from '@lineup/shared/limits/usage-limits.ts';
import type { UsageResponse } from '@lineup/shared/usage/usage-response.ts';
import { useText } from '#i18n/use-text.ts';

/** The limits that are set, in words. */
export function LimitsList({ limits: { perUser, overall } }: { limits: UsageResponse['limits'] }) {
  const text = useText();
  const lines = [
    { whom: text('operator.limits.user'), words: useWords(perUser) },
    { whom: text('operator.limits.everyone'), words: useWords(overall) },
  ].filter(({ words }) => words.length > 0);
  return (
    <section aria-label={text('operator.limits')}>
      <h2 className="mb-1 text-f5 font-semibold">{text('operator.limits')}</h2>
      {lines.length === 0 ? (
        <p className="text-t3">{text('operator.limits.none')}</p>
      ) : (
        <dl className="grid gap-x-4 gap-y-1 md:grid-cols-[auto_1fr]">
          {lines.map(({ whom, words }) => (
            <div key={whom} className="contents">
              <dt className="text-t3">{whom}</dt>
              <dd className="max-md:mb-2">{words.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const NAMES = [
  'requestsPerMinute',
  'concurrentRuns',
  'tokensPerDay',
  'charactersPerDay',
  'audioMinutesPerDay',
] as const;

function useWords(limits: UsageLimits): string[] {
  const text = useText();
  return NAMES.flatMap((name) => {
    const max = limits[name];
    return max === undefined ? [] : [text(`limit.${name}`, { max })];
  });
}
