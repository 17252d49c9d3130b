import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ATTACK_SCRIPTS, ATTACK_SPEECH_SCRIPTS, ATTACK_TRANSCRIPTION_SCRIPTS } from '#world/attack-scripts.ts';
import { CHAT_SCRIPTS } from '#world/chat-scripts.ts';
import { CONVERSATION_SCRIPTS } from '#world/conversation-scripts.ts';
import { FAULT_SCRIPTS } from '#world/fault-scripts.ts';
import { LANE_SCRIPTS } from '#world/lane-scripts.ts';
import { MANY_LANE_SCRIPTS } from '#world/many-lane-scripts.ts';
import { NUMBERED_SCRIPTS } from '#world/numbered-scripts.ts';
import { RECIPE_SCRIPTS } from '#world/recipe-scripts.ts';
import { SPEECH_SCRIPTS } from '#world/speech-scripts.ts';
import { TRANSCRIPTION_SCRIPTS } from '#world/transcription-scripts.ts';

/** One scripted answer; it writes to the raw response, so it can also break it. */
export type Script = (response: ServerResponse, request: { body: string; key: string }) => void;

/** A request as the gateway got it; `closedEarly` turns true when the caller went away before the answer was whole. */
type SeenRequest = {
  path: string;
  model: string;
  body: string;
  headers: Record<string, unknown>;
  closedEarly: boolean;
};

const ALL_CHAT_SCRIPTS: Record<string, Script> = {
  ...CHAT_SCRIPTS,
  ...CONVERSATION_SCRIPTS,
  ...FAULT_SCRIPTS,
  ...LANE_SCRIPTS,
  ...RECIPE_SCRIPTS,
  ...MANY_LANE_SCRIPTS,
  ...NUMBERED_SCRIPTS,
  ...ATTACK_SCRIPTS,
};

const ALL_SPEECH_SCRIPTS: Record<string, Script> = { ...SPEECH_SCRIPTS, ...ATTACK_SPEECH_SCRIPTS };

const ALL_TRANSCRIPTION_SCRIPTS: Record<string, Script> = {
  ...TRANSCRIPTION_SCRIPTS,
  ...ATTACK_TRANSCRIPTION_SCRIPTS,
};

const SCRIPTS: Record<string, Record<string, Script>> = {
  '/v1/chat/completions': ALL_CHAT_SCRIPTS,
  '/v1/audio/speech': ALL_SPEECH_SCRIPTS,
  '/v1/audio/transcriptions': ALL_TRANSCRIPTION_SCRIPTS,
};

const MODELS = [
  ...Object.keys(ALL_CHAT_SCRIPTS).map((id) => ({ id, kind: 'chat' })),
  ...Object.keys(ALL_SPEECH_SCRIPTS).map((id) => ({ id, kind: 'speech' })),
  ...Object.keys(ALL_TRANSCRIPTION_SCRIPTS).map((id) => ({ id, kind: 'transcription' })),
];

const NO_SUCH_SCRIPT: Script = (response) => {
  response.writeHead(404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { message: 'no such script', type: 'invalid_request_error' } }));
};

/**
 * A gateway that fails on command: the model id names the script. `GET /seen` tells what it was sent,
 * so that a story can assert how many requests one click makes and that a stop arrives.
 */
export async function startScriptedGateway(): Promise<{ baseUrl: string; address: string; stop: () => Promise<void> }> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    baseUrl: `${address}/v1`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, seen: SeenRequest[]): Promise<void> {
  const path = request.url ?? '';
  if (path === '/seen') return endWithJson(response, seen);
  if (path === '/v1/models') return endWithJson(response, { data: MODELS });
  const body = await readBody(request);
  const model =
    /name="model"\r\n\r\n([^\r]*)|"model":\s*"([^"]*)"/
      .exec(body)
      ?.slice(1)
      .find((match) => match !== undefined) ?? '';
  const entry: SeenRequest = { path, model, body, headers: request.headers, closedEarly: false };
  seen.push(entry);
  response.on('close', () => {
    entry.closedEarly = !response.writableFinished;
  });
  const script = SCRIPTS[path]?.[model] ?? NO_SUCH_SCRIPT;
  script(response, { body, key: request.headers.authorization?.replace('Bearer ', '') ?? '' });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

function endWithJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
