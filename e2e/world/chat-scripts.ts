import type { ServerResponse } from 'node:http';
import type { Script } from '#world/start-scripted-gateway.ts';

const HEAD = { 'content-type': 'text/event-stream', 'x-oneapi-request-id': '2026112311420981736540' };

/** One chunk of the documented stream. */
function chunk(delta: object, finishReason: string | null = null): string {
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: 'scripted-1', choices: [{ index: 0, delta, finish_reason: finishReason }] })}\n\n`;
}

function stream(response: ServerResponse, ...pieces: string[]): void {
  response.writeHead(200, HEAD);
  for (const piece of pieces) response.write(piece);
}

const said = (text: string): string => chunk({ content: text });

/** Faults in chat, by model id. Each is met in the field; see the error table of the documentation. */
export const CHAT_SCRIPTS: Record<string, Script> = {
  'script-done-without-finish': (response) => {
    stream(response, said('The first half of a thought'), 'data: [DONE]\n\n');
    response.end();
  },
  'script-reset': (response) => {
    response.writeHead(200, HEAD);
    response.write(said('Kept before the reset'), () => response.destroy());
  },
  'script-error-in-stream': (response) => {
    stream(
      response,
      said('Kept before the error'),
      'data: {"error":{"message":"当前分组上游负载已饱和，请稍后再试 (request id: 2026112311420981736540)","type":"upstream_error","code":"429"}}\n\n',
      'data: [DONE]\n\n',
    );
    response.end();
  },
  'script-bare-error-after-pings': (response) => {
    stream(
      response,
      ': PING\n\n',
      ': PING\n\n',
      '{"error":{"message":"无可用渠道","type":"new_api_error","code":"model_not_found"}}',
    );
    response.end();
  },
  'script-html': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      '<!doctype html><html><head><title>Welcome to the front end</title></head><body><script>alert(1)</script></body></html>',
    );
  },
  'script-empty': (response) => {
    stream(response, 'data: [DONE]\n\n');
    response.end();
  },
  'script-json-for-stream': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'c1',
        model: 'scripted-1',
        choices: [
          { index: 0, message: { role: 'assistant', content: 'Whole at once, 中文 too' }, finish_reason: 'stop' },
        ],
      }),
    );
  },
  'script-401': (response, { key }) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        error: {
          message: `Incorrect API key provided: ${key} (request id: 77)`,
          type: 'invalid_request_error',
          code: 'invalid_api_key',
        },
      }),
    );
  },
  'script-429-empty': (response) => {
    response.writeHead(429);
    response.end();
  },
  'script-echoes-key': (response, { key }) => {
    const echo = said(`Your key is ${key}, in one event of two writes`);
    const middle = echo.indexOf(key) + 12;
    stream(response, echo.slice(0, middle));
    setImmediate(() => {
      for (const piece of [echo.slice(middle), chunk({}, 'stop'), 'data: [DONE]\n\n']) response.write(piece);
      response.end();
    });
  },
  'script-hangs': (response) => {
    stream(response, said('Said before the silence'));
  },
  'script-never-answers': () => undefined,
  'script-hostile-markdown': (response) => {
    stream(
      response,
      said(
        '<img src=x onerror="window.hacked=1"> [click](javascript:window.hacked=1) ![pixel](https://evil.invalid/p.png)\n\n<script>window.hacked=1</script>',
      ),
      chunk({}, 'stop'),
      'data: [DONE]\n\n',
    );
    response.end();
  },
  'script-other-model': (response) => {
    stream(response, said('Somebody else answered'), chunk({}, 'stop'), 'data: [DONE]\n\n');
    response.end();
  },
};
