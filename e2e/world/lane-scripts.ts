import type { Script } from '#world/start-scripted-gateway.ts';

/** Answers at once; a story reads what it was sent. */
const answersAtOnce: Script = (response) => {
  const chunk = (delta: object, reason: string | null) =>
    `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`${chunk({ content: 'Noted.' }, null)}${chunk({}, 'stop')}data: [DONE]\n\n`);
};

/** Models whose requests are read, by model id. */
export const LANE_SCRIPTS: Record<string, Script> = {
  'lane-spread': answersAtOnce,
  'lane-link': answersAtOnce,
};
