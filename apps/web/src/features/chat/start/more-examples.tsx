import { Play } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { Example } from '#features/chat/examples.ts';
import { Button } from '#ui/button.tsx';

type OtherExample = Exclude<Example, { name: 'compare' }>;

type MoreExamplesProps = {
  examples: readonly OtherExample[];
  canRun: boolean;
  onRun: (example: Example, prompt: string) => void;
};

/** Further questions, a line each: what is asked, what it shows, and the button that asks it. */
export function MoreExamples({ examples, canRun, onRun }: MoreExamplesProps) {
  const text = useText();
  return (
    <section aria-label={text('start.more')} className="border-b border-line2 py-2">
      <ul>
        {examples.map((example) => {
          const { name } = example;
          const prompt = text(`chat.example.${name}.prompt`);
          return (
            <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5 text-f4 md:flex-nowrap">
              <Button
                size="sm"
                icon={<Play size={12} aria-hidden />}
                disabled={!canRun}
                onClick={() => onRun(example, prompt)}
                className="-ml-1.75 md:min-w-32 md:justify-start"
              >
                {text(`chat.example.${name}.title`)}
              </Button>
              <span className="text-t2">{prompt}</span>
              <span className="min-w-0 text-t3 max-md:hidden md:ml-auto md:truncate">
                {text(`chat.example.${name}.text`)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
