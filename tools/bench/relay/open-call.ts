import http from 'node:http';
import type { Call } from './relay.ts';

/** A request whose head has come. */
export type OpenCall = { answer: http.IncomingMessage; leave: () => void };

/** Posts a call; without an agent on a connection of its own. Fails when the answer is not 200. */
export function openCall({ url, body }: Call, agent?: http.Agent): Promise<OpenCall> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      agent: agent ?? false,
    });
    request.once('error', reject);
    request.once('response', (answer) => {
      request.off('error', reject).on('error', () => undefined);
      if (answer.statusCode === 200) return resolve({ answer, leave: () => request.destroy() });
      request.destroy();
      return reject(new Error(`${url} answered ${answer.statusCode}`));
    });
    request.end(JSON.stringify(body));
  });
}
