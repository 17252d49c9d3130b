import { lazy } from 'react';
import { endPhrases } from '#i18n/end-phrases.ts';
import { useText } from '#i18n/use-text.ts';
import { LatePart } from '#ui/late-part.tsx';
import type { ResolvedChatLane } from './chat-lane.ts';
import { withChatTexts } from './with-chat-texts.ts';

const FirstMinute = lazy(async () => ({
  default: (await withChatTexts(import('./start/first-minute.tsx'), 'start')).FirstMinute,
}));

type EmptyChatProps = { onAsk: (message: string, lanes: readonly ResolvedChatLane[]) => void };

/** The first minute: what this is, and examples that run in one click. */
export function EmptyChat({ onAsk }: EmptyChatProps) {
  const text = useText();
  return (
    <div className="scroll-slim @container min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-[1080px] px-5 pt-8 pb-6 md:px-8 md:pt-14">
        <h2 className="max-w-[15em] @5xl:max-w-none text-[26px]/[32px] font-semibold tracking-[-0.02em] text-balance [:lang(zh)_&]:tracking-normal [:lang(zh)_&]:break-keep md:text-[36px]/[44px]">
          {endPhrases(text('chat.empty.title'))}
        </h2>
        <p className="mt-3 mb-8 max-w-[40em] text-[15px]/[24px] text-pretty text-t2">{text('chat.empty.text')}</p>
        <LatePart>
          <FirstMinute onAsk={onAsk} />
        </LatePart>
      </div>
    </div>
  );
}
