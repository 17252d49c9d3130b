import { parseJson } from '#json/parse-json.ts';
import { sniffBody } from '#wire/sniff-body.ts';
import { describeGatewayError, type GatewayAnswer } from './describe-gateway-error.ts';
import type { Problem } from './problem.ts';
import { saysError } from './says-error.ts';

/** The problem that a gateway's answer tells of, read from its status and its bytes; undefined when the status is 2xx and the body is no error. */
export function readGatewayProblem(answer: GatewayAnswer): Problem | undefined {
  return isError(answer) ? describeGatewayError(answer) : undefined;
}

function isError({ status, body }: GatewayAnswer): boolean {
  if (status < 200 || status >= 300) return true;
  const kind = sniffBody(body);
  return kind === 'html' || (kind === 'json' && saysError(parseJson(body)));
}
