import { setTimeout as wait } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { HOSTILE_MARKUP } from '@lineup/shared/testing/hostile-markup.ts';
import type { Script } from '#world/start-scripted-gateway.ts';

/** A model by a name that wants to be more than a name. */
export const HOSTILE_MODEL = "attack'><img src=x onerror=window.hacked=1>";

/** Formulas that reach out, run, or never end, and one good one behind them. */
export const HOSTILE_FORMULAS = [
  String.raw`\href{javascript:window.hacked=1}{x}`,
  String.raw`\url{javascript:window.hacked=1}`,
  String.raw`\href{https://evil.invalid}{x}`,
  String.raw`\includegraphics{https://evil.invalid/p.png}`,
  String.raw`\htmlData{onclick=window.hacked=1}{x}`,
  String.raw`\htmlStyle{background:url(https://evil.invalid)}{x}`,
  String.raw`\htmlClass{fixed inset-0}{x}`,
  String.raw`\htmlId{root}{x}`,
  String.raw`\def\a{\a\a}\a`,
  String.raw`\def\a#1{\a{#1#1}}\a{x}`,
  String.raw`\newcommand{\b}{\b\b}\b`,
  String.raw`\edef\c{\c}\c`,
  String.raw`\let\d\e\def\e{\d\d}\d`,
  String.raw`\rule{999999em}{999999em}`,
  String.raw`\kern{-99999em}x`,
  String.raw`\text{<img src=x onerror=window.hacked=1>}`,
  String.raw`\unicode{x3cimg src=x onerror=window.hacked=1x3e}`,
  String.raw`\begin{array}{${'c'.repeat(500)}}x\end{array}`,
  '{'.repeat(400) + 'x' + '}'.repeat(400),
] as const;

const all = HOSTILE_MARKUP.join('\n\n');
const some = HOSTILE_MARKUP.slice(0, 40).join(' ');

function frame(delta: object, more: object = {}): string {
  const choices = [{ index: 0, delta, finish_reason: null, ...more }];
  return `data: ${JSON.stringify({ id: '<b>c1</b>', object: 'chat.completion.chunk', model: HOSTILE_MODEL, choices })}\n\n`;
}

/** Sends texts three characters at a time, and lets the page draw in between. */
async function stream(
  response: ServerResponse,
  texts: readonly [kind: string, text: string][],
  end: object,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'x-request-id': '<img src=x onerror=window.hacked=1>',
  });
  for (const [kind, text] of texts) {
    for (const [index, piece] of (text.match(/[\s\S]{1,3}/gu) ?? []).entries()) {
      response.write(frame({ [kind]: piece }));
      if (index % 16 === 0) await wait(4);
    }
  }
  response.write(frame(end));
  response.write(frame({}, { finish_reason: 'stop' }));
  const usage = { prompt_tokens: '<img src=x onerror=window.hacked=1>', completion_tokens: 7, note: HOSTILE_MARKUP[0] };
  response.end(`data: ${JSON.stringify({ choices: [], usage })}\n\ndata: [DONE]\n\n`);
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'application/json', 'x-request-id': '<svg onload=window.hacked=1>' });
  response.end(
    JSON.stringify({
      error: { message: some, type: HOSTILE_MARKUP[7], code: HOSTILE_MARKUP[0], param: HOSTILE_MARKUP[16] },
    }),
  );
}

const tools = [
  {
    index: 0,
    id: '<b>1</b>',
    type: 'function',
    function: { name: HOSTILE_MARKUP[7], arguments: JSON.stringify({ x: some }) },
  },
];

const marks = [
  'if (\u202eneetfif == ega) {} // p\u0430ypal\u200b',
  `\`\`\`js\nconst a\u2066dmin = 'p\u0430ypal'; // \u202egnp.exe\n\`\`\``,
].join('\n\n');

/** Gateways that are hostile in everything that they say, by model id. */
export const ATTACK_SCRIPTS: Record<string, Script> = {
  'attack-markup': (response) =>
    void stream(
      response,
      [
        ['reasoning_content', some],
        ['content', all],
      ],
      { tool_calls: tools },
    ),
  'attack-formulas': (response) => {
    const formulas = HOSTILE_FORMULAS.map((formula) => `$$${formula}$$`).join('\n\n');
    void stream(response, [['content', `${formulas}\n\nAnd $e = mc^2$ at last.`]], {});
  },
  'attack-marks': (response) => void stream(response, [['content', marks]], {}),
  'attack-error': refuse,
  /** Says the key in every form that a canary looks for. */
  'attack-echo': (response, { key }) => {
    const bytes = Buffer.from(`Bearer ${key}`);
    const forms = [
      key,
      key.slice(0, 12),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      Array.from(key).toReversed().join(''),
    ];
    const inBase64 = ['', ':', '::'].map((before) => Buffer.from(before + key).toString('base64'));
    response.writeHead(200, {
      'content-type': `text/event-stream; k=${key}`,
      'x-request-id': bytes.toString('base64'),
    });
    for (const form of [...forms, ...inBase64, encodeURIComponent(key)]) response.write(frame({ content: `${form} ` }));
    response.end(`${frame({ content: 'All said.' })}${frame({}, { finish_reason: 'stop' })}data: [DONE]\n\n`);
  },
  [HOSTILE_MODEL]: refuse,
};

/** The same, for speech. */
export const ATTACK_SPEECH_SCRIPTS: Record<string, Script> = { 'attack-speech': refuse };

/** The same, for transcription. */
export const ATTACK_TRANSCRIPTION_SCRIPTS: Record<string, Script> = {
  'attack-transcript': (response) => {
    const segments = HOSTILE_MARKUP.slice(0, 30).map((text, id) => ({ id, start: id / 4, end: (id + 1) / 4, text }));
    const words = segments.map(({ text, start, end }) => ({ word: text, start, end }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ task: 'transcribe', language: HOSTILE_MARKUP[7], duration: 10, text: some, segments, words }),
    );
  },
  'attack-transcription-error': refuse,
};
