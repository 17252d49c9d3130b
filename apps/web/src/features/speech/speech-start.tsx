import { Play } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

/** A sentence of the Harvard list (IEEE 1969), made for judging speech. */
const EXAMPLE = 'The birch canoe slid on the smooth planks.';

type SpeechStartProps = { canGenerate: boolean; onExample: (text: string) => void };

/** What the screen says before its first take: an example that sounds in one click. */
export function SpeechStart({ canGenerate, onExample }: SpeechStartProps) {
  const text = useText();
  return (
    <div className="flex max-w-130 flex-col items-start gap-3 px-4 py-10 md:px-6.5">
      <h2 className="text-f7 font-semibold">{text('speech.start.title')}</h2>
      <p className="text-f5 text-t2">{text('speech.start.text')}</p>
      <p lang="en" className="border-l-2 border-line2 pl-3 text-f5 text-t1">
        {EXAMPLE}
      </p>
      <Button variant="outline" icon={<Play size={14} />} disabled={!canGenerate} onClick={() => onExample(EXAMPLE)}>
        {text('speech.start.example')}
      </Button>
    </div>
  );
}
