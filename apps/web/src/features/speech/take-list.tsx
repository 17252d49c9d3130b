import { useText } from '#i18n/use-text.ts';
import { groupTakes } from './group-takes.ts';
import { useSpeechStore } from './speech-store.ts';
import { TakeCard } from './take-card.tsx';
import type { Take } from './take-record.ts';

type TakeListProps = { takes: readonly Take[]; onShowDetails: (takeId: string) => void };

/** A session's takes, newest first; each text stands once above the takes that speak it, on one time axis. */
export function TakeList({ takes, onShowDetails }: TakeListProps) {
  const text = useText();
  return (
    <section aria-label={text('speech.takes')}>
      {groupTakes(takes).map((group) => (
        <section key={group.takes.at(-1)?.id} className="not-first:border-t not-first:border-line">
          <GroupHead text={group.text} />
          {group.takes.map((take) => (
            <TakeCard
              key={take.id}
              take={take}
              span={longest(group.takes)}
              onShowDetails={() => onShowDetails(take.id)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

/** The text that is also in the editor stands there already; it is not written twice. */
function GroupHead({ text }: { text: string }) {
  const isInEditor = useSpeechStore((state) => state.text === text);
  return (
    <h2 className={isInEditor ? 'sr-only' : 'line-clamp-2 px-4 pt-3.5 text-f5 font-medium text-t1 md:px-6.5'}>
      {text}
    </h2>
  );
}

/** When the last of these takes ended, in milliseconds since its click. */
function longest(takes: readonly Take[]): number {
  return Math.max(0, ...takes.map(({ end }) => end?.t ?? 0));
}
