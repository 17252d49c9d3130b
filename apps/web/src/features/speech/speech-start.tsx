import { Play } from 'lucide-react';
import { GatewayTrouble } from '#blocks/models/gateway-trouble.tsx';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useAskedExample } from '#blocks/sessions/use-asked-example.ts';
import { endPhrases } from '#i18n/end-phrases.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { checkBench } from './bench/check-bench.ts';
import { useSpeechStore } from './bench/speech-store.ts';
import { replaceText } from './bench/replace-text.ts';
import type { SpeechGrid } from './grid/use-speech-grid.ts';
import { useSpeak } from './use-speak.ts';
import { allVoices } from './voices/all-voices.ts';
import { useKnownVoices } from './voices/use-known-voices.ts';

/** A sentence of the Harvard list (IEEE 1969), made for judging speech. */
const EXAMPLE = 'The birch canoe slid on the smooth planks.';

/** What the screen says before its first take: an example in many voices that sounds in one click. */
export function SpeechStart({ grid: { lanes } }: { grid: SpeechGrid }) {
  const text = useText();
  const speak = useSpeak();
  const [lane] = lanes;
  const voices = allVoices(useKnownVoices(lane));
  const gateways = useGatewayStates();
  const isOpen = useSpeechStore((state) => state.isOpen);
  const canRun = isOpen && checkBench({ text: EXAMPLE, lanes, voices }) === null;

  function handleExample() {
    if (lane === undefined) return;
    replaceText({ text: EXAMPLE, voices }, { said: text('speech.text.replaced'), undo: text('ui.undo') });
    speak(voices.map((voice) => ({ lane, voice })));
  }

  useAskedExample(canRun, handleExample);

  return (
    <div className="flex max-w-130 flex-col items-start gap-3 px-4 py-10 md:px-6.5">
      <h2 className="text-f7 font-semibold">{text('speech.start.title')}</h2>
      <p className="max-w-full text-f5 text-balance text-t2 [:lang(zh)_&]:break-keep">
        {endPhrases(text('speech.start.text'))}
      </p>
      <p lang="en" className="border-l-2 border-line2 pl-3 text-f5 text-t1">
        {EXAMPLE}
      </p>
      <Button variant="outline" icon={<Play size={14} />} disabled={!canRun} onClick={handleExample}>
        {text('speech.start.example')}
      </Button>
      <div className="-mx-1 empty:hidden">
        {lanes.some(({ model }) => model === '') && <GatewayTrouble gateways={gateways} kind="speech" />}
      </div>
    </div>
  );
}
