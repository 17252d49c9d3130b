import type { ChatParameterName, ChatParameters } from '#features/chat/chat-parameters.ts';
import type { useText } from '#i18n/use-text.ts';
import { readResponseFormat } from './response-format.ts';
import { writeStops } from './read-stops.ts';

type Described = { name: ChatParameterName; parameters: ChatParameters; text: ReturnType<typeof useText> };

/** A parameter's value in the few words of a cell; empty when it is not sent. */
export function describeValue({ name, parameters, text }: Described): string {
  const { stop, tools, extra, response_format: format } = parameters;
  const value = parameters[name];
  if (value === undefined) return '';
  switch (name) {
    case 'stop':
      return writeStops(stop ?? []).replaceAll('\n', ' ');
    case 'tools':
      return text('parameters.tools.count', { count: tools?.length ?? 0 });
    case 'extra':
      return text('parameters.extra.count', { count: Object.keys(extra ?? {}).length });
    case 'response_format':
      return text(`parameters.format.${readResponseFormat(format).type}`);
    default:
      if (typeof value === 'boolean') return text(value ? 'parameters.on' : 'parameters.off');
      return typeof value === 'number' ? String(value) : describeText(value);
  }
}

function describeText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
