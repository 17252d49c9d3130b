import { Agent, request as send } from 'node:http';
import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import { errorBody } from '@lineup/shared/errors/error-body.ts';
import * as v from 'valibot';
import { malformedRequests, type MalformedRequest } from './malformed-requests.ts';
import { serveTestApp } from './serve-test-app.ts';
import { startUpstream } from './start-upstream.ts';

type Answered = { status: number; text: string };

/**
 * Sends malformed requests to the real app on a real socket; gives every answer that is neither a success nor a row of the error table,
 * and every line of the log that speaks of a defect. `answers` says how many answers there were of each status.
 */
export async function findWrongAnswers(seed: number, count: number) {
  const upstream = await startUpstream();
  upstream.answer((incoming, response) => incoming.resume().on('end', () => response.end('{}')));
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const wrong: string[] = [];
  const answers = new Map<number, number>();
  for (const malformed of malformedRequests(seed, count)) {
    const answer = await ask(bff.address, agent, malformed);
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    if (!isExpected(answer, malformed.method)) wrong.push(describe(malformed, answer));
  }
  agent.destroy();
  await bff.close();
  await upstream.close();
  return { wrong, defects: bff.lines.filter((line) => line.includes('unexpected error')), answers };
}

function ask(address: string, agent: Agent, { method, path, headers, body }: MalformedRequest): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': body.length };
    const url = new URL(address);
    const options = { agent, method, path, host: url.hostname, port: url.port, headers: { ...headers, ...length } };
    const outgoing = send(options, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(pieces).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end('content-length' in length ? body : undefined);
  });
}

function isExpected({ status, text }: Answered, method: string): boolean {
  if (status >= 200 && status < 300) return true;
  // A HEAD has no body to look at.
  if (method === 'HEAD') return Object.values(ERROR_TABLE).some((row) => row.status === status);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), errorBody), text);
  return read.success && ERROR_TABLE[read.output.error.code].status === status && status !== 500;
}

function describe({ method, path, headers, body }: MalformedRequest, { status, text }: Answered): string {
  return `${method} ${path} ${JSON.stringify(headers)} ${body.toString('base64')}: ${status} ${text}`;
}
