import { isDemoOnly } from '#blocks/models/is-demo-only.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { useAuditionChoice } from './audition-choice.ts';
import { auditionSentence } from './audition-sentence.ts';

/** A sentence of the Harvard list (IEEE 1969), for the built-in voices, which speak English only. */
const ENGLISH = 'Glue the sheet to the dark blue background.';

/** What voices are tried with now: the person's own sentence, else the first of the text, else one in the interface's language. */
export function useAuditionSentence(): string {
  const text = useText();
  const { data: config } = useConfig();
  const own = useAuditionChoice((choice) => choice.sentence);
  const written = useSpeechStore(({ bench }) => bench.text);
  const sample = config !== undefined && isDemoOnly(config) ? ENGLISH : text('speech.voices.sample');
  return own ?? auditionSentence(written) ?? sample;
}
