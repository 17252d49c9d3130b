import type { useText } from '#i18n/use-text.ts';
import type { SpeechParameterName, SpeechParameters } from '#features/speech/bench/speech-parameters.ts';

type Described = { name: SpeechParameterName; parameters: SpeechParameters; text: ReturnType<typeof useText> };

/** A parameter's value in the few words of a cell; empty when it is not sent. */
export function describeSpeechValue({ name, parameters, text }: Described): string {
  const { response_format: format = '', speed, instructions = '', extra } = parameters;
  switch (name) {
    case 'response_format':
      return format;
    case 'speed':
      return speed === undefined ? '' : String(speed);
    case 'instructions':
      return instructions.trim();
    case 'extra':
      return extra === undefined ? '' : text('parameters.extra.count', { count: Object.keys(extra).length });
  }
}
