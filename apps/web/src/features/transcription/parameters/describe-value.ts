import { listWords } from '#i18n/list-words.ts';
import type { useText } from '#i18n/use-text.ts';
import type {
  TranscriptionParameterName,
  TranscriptionParameters,
} from '#features/transcription/bench/transcription-parameters.ts';
import { nameLanguage } from './name-language.ts';

/** How values are put in words: in which language of the interface. */
export type ValueWords = { text: ReturnType<typeof useText>; locale: string };

type Described = ValueWords & { name: TranscriptionParameterName; parameters: TranscriptionParameters };

/** A parameter's value in the few words of a cell; empty when it is not set. */
export function describeValue({ name, parameters, text, locale }: Described): string {
  const { language, prompt = '', temperature, extra } = parameters;
  switch (name) {
    case 'language':
      return language === undefined ? '' : nameLanguage(language, locale);
    case 'prompt':
      return prompt.trim();
    case 'temperature':
      return temperature === undefined ? '' : String(temperature);
    case 'response_format':
      return parameters.response_format ?? '';
    case 'timestamp_granularities[]':
    case 'include[]':
      return listWords(parameters[name] ?? [], locale);
    case 'extra':
      return extra === undefined ? '' : text('parameters.extra.count', { count: Object.keys(extra).length });
  }
}
