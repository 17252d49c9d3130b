import { lazy, Suspense } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { Example } from './examples.ts';
import { withChatTexts } from './with-chat-texts.ts';

const FirstMinute = lazy(async () => ({
  default: (await withChatTexts(import('./start/first-minute.tsx'), 'start')).FirstMinute,
}));

type EmptyChatProps = { onRun: (example: Example, prompt: string) => void; canRun: boolean };

/** The first minute: what this is, and examples that run in one click. */
export function EmptyChat({ onRun, canRun }: EmptyChatProps) {
  const text = useText();
  return (
    <div className="scroll-slim @container min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-[1080px] px-5 pt-8 pb-6 md:px-8 md:pt-14">
        <h2 className="max-w-[15em] @5xl:max-w-none text-[26px]/[32px] font-semibold tracking-[-0.02em] text-balance [:lang(zh)_&]:tracking-normal [:lang(zh)_&]:break-keep md:text-[36px]/[44px]">
          {text('chat.empty.title')}
        </h2>
        <p className="mt-3 mb-8 max-w-[40em] text-[15px]/[24px] text-pretty text-t2">{text('chat.empty.text')}</p>
        <Suspense>
          <FirstMinute onRun={onRun} canRun={canRun} />
        </Suspense>
      </div>
    </div>
  );
}
