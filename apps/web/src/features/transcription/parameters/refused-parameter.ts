import { readRefusedParameter } from '@lineup/shared/chat/read-refused-parameter.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { TranscriptionRequest } from '#features/transcription/bench/build-request.ts';

const LIST = /\[\]$/;

/** “response_format 'verbose_json' is not compatible with model …”: the value stands between the name and what is said of it. */
const VALUE_BEHIND_NAME = /\b(\w+) (['"`])[^'"`]*\2 (?=(?:is|are) not\b)/g;

/** The parameter of a request that its gateway refused, by its name on the wire; null where it refused none that could be left out. */
export function refusedParameter(request: TranscriptionRequest, problem: Problem | null): string | null {
  const { model: _model, ...parameters } = request;
  // Without a recording there is no request: an error about it is no refusal of a parameter.
  if (problem === null || problem.param === 'file') return null;
  const names = Object.keys(parameters);
  // Errors name a list with its brackets or without.
  const sent = Object.fromEntries(names.map((name) => [name.replace(LIST, ''), parameters[name]]));
  const refused = readRefusedParameter({ problem: simplify(problem), sent });
  return names.find((name) => name.replace(LIST, '') === refused) ?? null;
}

function simplify({ param, gatewayMessage, ...problem }: Problem): Problem {
  return {
    ...problem,
    ...(param !== undefined && { param: param.replaceAll('[]', '') }),
    ...(gatewayMessage !== undefined && { gatewayMessage: gatewayMessage.replaceAll(VALUE_BEHIND_NAME, '$1 ') }),
  };
}
