import { Play } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { TextKey } from '#i18n/catalogue.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { EXAMPLES, type Example } from './examples.ts';
import { withChatTexts } from './with-chat-texts.ts';

const ExampleStrip = lazy(async () => ({
  default: (await withChatTexts(import('./example-strip.tsx'))).ExampleStrip,
}));

type EmptyChatProps = { onRun: (example: Example, prompt: string) => void; canRun: boolean };

/** The first minute: what this is, and three examples that run in one click. */
export function EmptyChat({ onRun, canRun }: EmptyChatProps) {
  const text = useText();
  return (
    <div className="scroll-slim @container min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-[1080px] px-5 pt-8 pb-6 md:px-8 md:pt-14">
        <h2 className="max-w-[15em] text-[26px]/[32px] font-semibold tracking-[-0.02em] text-balance [:lang(zh)_&]:tracking-normal md:text-[36px]/[44px]">
          {text('chat.empty.title')}
        </h2>
        <p className="mt-3 max-w-[40em] text-[15px]/[24px] text-pretty text-t2">{text('chat.empty.text')}</p>
        <ul className="mt-8 grid border-y border-line2 @3xl:grid-cols-3">
          {EXAMPLES.map((example) => {
            const { name } = example;
            const prompt = text(`chat.example.${name}.prompt`);
            return (
              <li
                key={name}
                className="flex flex-col border-line2 py-5 not-first:border-t @3xl:px-6 @3xl:not-first:border-t-0 @3xl:not-first:border-l @3xl:first:pl-0 @3xl:last:pr-0"
              >
                <div className="h-4.5">
                  <Suspense>
                    <ExampleStrip name={name} />
                  </Suspense>
                </div>
                <h3 className="mt-4 text-f5 font-semibold">{text(`chat.example.${name}.title` satisfies TextKey)}</h3>
                <p className="mt-1 text-f4 text-t2">{text(`chat.example.${name}.text` satisfies TextKey)}</p>
                <p className="mt-3 mb-4 flex-1 border-l-2 border-line2 pl-3 text-f4 text-t3">{prompt}</p>
                <div>
                  <Button
                    variant="outline"
                    icon={<Play size={13} aria-hidden />}
                    disabled={!canRun}
                    aria-label={`${text('chat.example.run')}: ${text(`chat.example.${name}.title`)}`}
                    onClick={() => onRun(example, prompt)}
                  >
                    {text('chat.example.run')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
