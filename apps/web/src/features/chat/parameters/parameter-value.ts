import * as v from 'valibot';
import { chatParameters, type ChatParameterName, type ChatParameters } from '#features/chat/chat-parameters.ts';

/** One parameter alone, or undefined when it cannot have this value. */
export function parameterValue(name: ChatParameterName, value: unknown): ChatParameters | undefined {
  const parsed = v.safeParse(chatParameters, { [name]: value });
  return parsed.success ? parsed.output : undefined;
}
