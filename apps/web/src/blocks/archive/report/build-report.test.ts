import { writeCsv } from '@lineup/shared/archive/report/write-csv.ts';
import { writeReport } from '@lineup/shared/archive/report/write-report.ts';
import { describe, expect, test } from 'vitest';
import { enArchive } from '#i18n/en-archive.ts';
import { enRuns } from '#i18n/en-runs.ts';
import { en } from '#i18n/en.ts';
import { createFormat } from '#i18n/create-format.ts';
import { fillText } from '#i18n/fill-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { buildReport } from './build-report.ts';
import type { ReportContext } from './report-context.ts';

const texts = new Map(Object.entries({ ...en, ...enArchive, ...enRuns }));
const context: ReportContext = {
  locale: 'en',
  text: (key, params = {}) => fillText(texts.get(key) ?? key, params, 'en'),
  format: createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' }),
};

const session: SessionRecord = {
  id: 's',
  screen: 'chat',
  title: 'Title',
  name: 'Named by a person',
  createdAt: 0,
  updatedAt: 0,
  lanes: ['A', 'B'],
  models: [],
  isPinned: false,
  tags: [],
};

function chatRun(id: string, about: object = {}, run: object = {}) {
  return {
    id,
    sessionId: 's',
    seq: 0,
    turnId: 't1',
    laneId: 'a',
    letter: 'A',
    gateway: 'local',
    model: 'asked',
    parameters: { temperature: 0.5 },
    ...about,
    run: {
      model: 'asked',
      choices: [{ index: 0, text: `Answer ${id}`, reasoning: '', finishReason: 'stop' }],
      usage: { promptTokens: 5, completionTokens: 100 },
      arrivals: { t: Float64Array.of(100, 200, 1200), kind: Uint8Array.of(2, 0, 0), size: Uint32Array.of(0, 4, 4) },
      problem: null,
      end: { state: 'complete', t: 1500, cause: 'eof' },
      ...run,
    },
  };
}

const turn = (id: string, parent: string | null, about: object = {}) => ({
  id,
  sessionId: 's',
  seq: 0,
  parent,
  input: `Input ${id}`,
  ...about,
});

const content = (records: { turns?: object[]; runs?: object[]; settings?: object[] }) => {
  const withIds = (list: object[] = []) => list.map((record) => ({ id: '', ...record }));
  return {
    exportedAt: 0,
    app: '',
    blobs: [],
    records: {
      sessions: [],
      turns: withIds(records.turns),
      runs: withIds(records.runs),
      journal: [],
      settings: withIds(records.settings),
      prompts: [],
    },
  };
};

/** What the transcription screen tells, which is its own. */
const reports = { transcription: () => ({ lanes: [], turns: [], sounds: new Map<string, Blob>() }) };

function build(
  records: Parameters<typeof content>[0],
  screen: SessionRecord['screen'] = 'chat',
  blobs = new Map<string, Blob>(),
) {
  return buildReport({ ...session, screen }, { archive: content(records), blobs, leftOut: 0 }, { context, reports });
}

describe('the report of a chat', () => {
  test('is called as a person calls it', () => {
    expect(build({}).report).toMatchObject({ title: 'Named by a person', language: 'en', turns: [] });
  });

  test('has the turns that are shown, with each lane’s answer that counts', () => {
    const { report } = build({
      turns: [turn('t1', null, { chosen: { a: 'r1' } }), turn('t2', 't1'), turn('t3', 't1'), turn('t4', 't3')],
      runs: [
        chatRun('r1'),
        chatRun('r2'),
        chatRun('r3', { laneId: 'b', letter: 'B' }),
        chatRun('r4', { laneId: 'b', letter: 'B' }),
      ],
      settings: [{ id: 'bench.s', path: { t1: 't2' } }],
    });
    expect(report.turns.map(({ input }) => input)).toEqual(['Input t1', 'Input t2']);
    expect(report.turns[0]?.answers.map(({ letter, text }) => [letter, text])).toEqual([
      ['A', 'Answer r1'],
      ['B', 'Answer r4'],
    ]);
  });

  test('measures as the app does', () => {
    const { report } = build({ turns: [turn('t1', null)], runs: [chatRun('r1')] });
    expect(report.turns[0]?.answers[0]?.figures.map(({ id, amount }) => [id, amount])).toEqual([
      ['first_byte', 0.1],
      ['first_text', 0.2],
      ['total', 1.5],
      ['speed', 100],
      ['tokens_in', 5],
      ['tokens_out', 100],
    ]);
  });

  test('gives no total to a run whose end nobody saw', () => {
    const lost = chatRun('r1', {}, { end: { state: 'cut_off', t: 900, cause: 'lost' } });
    const answer = build({ turns: [turn('t1', null)], runs: [lost] }).report.turns[0]?.answers[0];
    expect(answer?.figures.find(({ id }) => id === 'total')).toMatchObject({ value: '–', amount: null });
    expect(answer?.end).toEqual({ words: 'cut off', tone: 'warn' });
  });

  test('says what a person made of an answer, what came back instead, and what the gateway said', () => {
    const failed = {
      state: 'error',
      t: 1,
      cause: 'eof',
      problem: { code: 'gateway_quota', gatewayMessage: 'no money' },
    };
    const run = chatRun('r1', { edit: 'Mine' }, { model: 'other', end: failed });
    expect(build({ turns: [turn('t1', null)], runs: [run] }).report.turns[0]?.answers[0]).toMatchObject({
      text: 'Mine',
      returned: 'other',
      problem: expect.stringContaining('no money'),
      end: { tone: 'bad' },
    });
  });

  test('has a lane twice that was asked with other parameters later', () => {
    const { report } = build({
      turns: [turn('t1', null), turn('t2', 't1')],
      runs: [chatRun('r1'), chatRun('r2', { turnId: 't2', parameters: { temperature: 1 } })],
    });
    expect(report.lanes.map(({ letter, parameters }) => [letter, parameters])).toEqual([
      ['A', [{ name: 'temperature', value: '0.5' }]],
      ['A', [{ name: 'temperature', value: '1' }]],
    ]);
  });

  test('loads nothing that an answer names', () => {
    const text = '![pixel](https://evil.example/x.png) [js](javascript:alert(1)) <img src=x> **bold**';
    const run = chatRun('r1', {}, { choices: [{ index: 0, text, reasoning: '', finishReason: null }] });
    const { report } = build({ turns: [turn('t1', null)], runs: [run] });
    const page = Array.from(writeReport(report), String).join('');
    expect(page).toContain('<strong>bold</strong>');
    expect(page).not.toMatch(/<img|href="javascript|src="http/);
  });

  test('leaves a record out that it cannot read', () => {
    const { report } = build({ turns: [turn('t1', null), { id: 't9' }], runs: [chatRun('r1'), { id: 'r9' }] });
    expect(report.turns).toHaveLength(1);
    expect(writeCsv(report).trim().split('\r\n')).toHaveLength(2);
  });
});

describe('the report of takes', () => {
  const take = (id: string, about: object = {}) => ({
    id,
    sessionId: 's',
    seq: 0,
    letter: 'A',
    request: { gateway: 'local', request: { model: 'm', input: 'Say', voice: 'alloy', speed: 2 } },
    pieces: [
      {
        sentAt: 100,
        firstByte: 300,
        lastByte: 1100,
        bytes: 4,
        format: { name: 'pcm', mime: 'audio/pcm' },
        facts: { sampleRate: 24_000, channels: 1 },
      },
    ],
    firstSound: null,
    sound: { duration: 2 },
    ending: { state: 'complete' },
    ...about,
  });

  test('has the newest take of each cell, under its text', () => {
    const { report } = build({ runs: [take('k1'), take('k2')] }, 'speech');
    expect(report.turns).toMatchObject([
      { heading: 'Text 1', input: 'Say', answers: [{ label: 'alloy', sound: null }] },
    ]);
    expect(report.lanes).toMatchObject([{ letter: 'A', parameters: [{ name: 'speed', value: '2' }] }]);
    expect(report.turns[0]?.answers[0]?.figures.find(({ id }) => id === 'real_time')?.amount).toBe(0.5);
  });

  test('plays raw samples as a WAV file', async () => {
    const { report, sounds } = build(
      { runs: [take('k1')] },
      'speech',
      new Map([['k1', new Blob([Uint8Array.of(1, 2, 3, 4)])]]),
    );
    const sound = report.turns[0]?.answers[0]?.sound;
    expect(sound?.mime).toBe('audio/wav');
    const bytes = await sounds.get(sound?.bytesOf ?? '')?.bytes();
    expect(new TextDecoder().decode(bytes?.subarray(0, 4))).toBe('RIFF');
    expect(bytes).toHaveLength(48);
  });

  test('never plays what calls itself something else', () => {
    const named = { pieces: [{ ...take('k1').pieces[0], format: { name: 'unknown', mime: 'text/html,"><script>' } }] };
    const { report } = build(
      { runs: [take('k1', named)] },
      'speech',
      new Map([['k1', new Blob(['x'], { type: 'text/html' })]]),
    );
    expect(report.turns[0]?.answers[0]?.sound?.mime).toBe('application/octet-stream');
  });
});
