import { readGatewayProblem } from '@lineup/shared/errors/read-gateway-problem.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { causeProblem } from './cause-problem.ts';
import type { Door } from './create-door.ts';
import { openStream } from './open-stream.ts';
import type { OutboundCall } from './outbound-request.ts';
import type { UpstreamHead } from './read-head.ts';

/** Reads a whole answer as text, or the problem that it is or ran into. `limitMs` bounds the whole time. */
export function readAnswer(
  door: Door,
  { call, limitMs }: { call: OutboundCall; limitMs: number },
): Promise<{ body: string } | { problem: Problem }> {
  return new Promise((resolve) => {
    let head: UpstreamHead | undefined;
    const pieces: Buffer[] = [];
    const timer = setTimeout(() => upstream.abort('idle'), limitMs);
    const upstream = openStream(door, call, {
      onHead(given) {
        head = given;
      },
      onData: (bytes) => pieces.push(bytes),
      onEnd({ cause }) {
        clearTimeout(timer);
        if (head === undefined || cause !== 'eof') return resolve({ problem: causeProblem(cause) });
        const body = new TextDecoder().decode(Buffer.concat(pieces));
        const problem = readGatewayProblem({ ...head, body });
        resolve(problem === undefined ? { body } : { problem });
      },
    });
  });
}
