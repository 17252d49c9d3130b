import { Play, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { endPhrases } from '#i18n/end-phrases.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

type StartColumnProps = {
  name: 'chat' | 'speech' | 'transcription';
  Icon: LucideIcon;
  picture: ReactNode;
  canRun?: boolean;
  onRun: () => void;
};

/** One screen: its name, what it shows in a picture and a sentence, and the button that runs it. */
export function StartColumn({ name, Icon, picture, canRun = true, onRun }: StartColumnProps) {
  const text = useText();
  return (
    <section className="flex min-w-0 flex-col border-line2 py-5 not-first:border-t @3xl:px-6 @3xl:not-first:border-t-0 @3xl:not-first:border-l @3xl:first:pl-0 @3xl:last:pr-0">
      <h3 className="flex items-center gap-2 text-f5 font-semibold">
        <Icon size={17} aria-hidden />
        {text(`shell.${name}`)}
      </h3>
      <div aria-hidden className="my-3.5 grid h-22 content-center">
        {picture}
      </div>
      <p className="mb-4 flex-1 text-f4 text-balance text-t2 [:lang(zh)_&]:break-keep">
        {endPhrases(text(`start.${name}.text`))}
      </p>
      <div>
        <Button variant="outline" icon={<Play size={13} aria-hidden />} disabled={!canRun} onClick={onRun}>
          {text(`start.${name}.run`)}
        </Button>
      </div>
    </section>
  );
}
