import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { editBench } from './bench/edit-bench.ts';
import { useSpeechStore } from './bench/speech-store.ts';
import { listTexts } from './list-texts.ts';
import type { Take } from './takes/take-record.ts';

/** The other texts that were spoken in this session; each can be put back into the editor, and its takes are there again. */
export function EarlierTexts({ takes }: { takes: readonly Take[] }) {
  const text = useText();
  const shown = useSpeechStore((state) => state.bench.text.trim());
  const texts = listTexts(takes).filter((each) => each.text !== shown);
  if (texts.length === 0) return null;
  return (
    <section aria-label={text('speech.earlier')} className="px-4 py-5 md:px-6.5">
      <h2 className="mb-1.5 text-f2 text-t3">{text('speech.earlier')}</h2>
      <ul>
        {texts.map((each) => (
          <li key={each.text} className="border-t border-line first:border-t-0">
            <Button
              className="w-full justify-start gap-3 text-left"
              onClick={() => editBench({ text: each.text })}
              data-tip={text('speech.earlier.show')}
            >
              <span className="min-w-0 flex-1 truncate text-t2">{each.text}</span>
              <span className="shrink-0 text-f2 text-t3">{text('speech.takes.count', { count: each.takes })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
