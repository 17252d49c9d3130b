import { describe, expect, test } from 'vitest';
import { createFakeEngine } from '#testing/create-fake-engine.ts';
import { createTestGateway } from '#testing/create-test-gateway.ts';

type Card = Record<string, unknown> & { id: string; description: string; kind: string; status: string };

async function listCards(gateway = createTestGateway()): Promise<Card[]> {
  const list = (await (await gateway.get('/v1/models')).json()) as { object: string; data: Card[] };
  expect(list.object).toBe('list');
  return list.data;
}

describe('GET /v1/models', () => {
  test('lists every model once, with the documented fields', async () => {
    const cards = await listCards();
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const card of cards)
      expect(card).toMatchObject({ object: 'model', created: expect.any(Number), owned_by: 'lineup-demo' });
  });

  test('says of every chat model that it is no AI model', async () => {
    const chat = (await listCards()).filter(({ kind }) => kind === 'chat');
    expect(chat.map(({ id }) => id)).toContain('demo/error-503');
    for (const card of chat) {
      expect(card.id).toMatch(/^demo\//);
      expect(card.description).toContain('built-in demo, not an AI model');
    }
  });

  test('names the real models first and says of the documented names that they are other names', async () => {
    const cards = await listCards();
    const describeIds = (kind: string) =>
      cards.filter((card) => card.kind === kind).map(({ id, description }) => [id, description]);
    expect(describeIds('speech')).toEqual([
      ['flite', expect.stringContaining('Flite')],
      ['tts-1', expect.stringContaining('Another name for flite')],
      ['tts-1-hd', expect.stringContaining('Another name for flite')],
    ]);
    expect(describeIds('transcription')).toEqual([
      ['moonshine-base-en', expect.stringContaining('Moonshine base')],
      ['moonshine-tiny-en', expect.stringContaining('Moonshine tiny')],
      ['whisper-1', expect.stringContaining('Another name for moonshine-base-en')],
    ]);
  });

  test('shares the six documented voice names out among voices with their true names', async () => {
    const [flite] = (await listCards()).filter(({ id }) => id === 'flite');
    const voices = flite?.['voices'] as { id: string; aliases: string[] }[];
    expect(voices.map(({ id }) => id)).toEqual(['slt', 'rms', 'awb', 'kal16', 'kal']);
    expect(voices.flatMap(({ aliases }) => aliases).toSorted()).toEqual([
      'alloy',
      'echo',
      'fable',
      'nova',
      'onyx',
      'shimmer',
    ]);
  });

  test('says of each model whether it still warms up', async () => {
    const recognition = { base: 'ready', tiny: 'warming' } as const;
    const engine = createFakeEngine({ status: () => ({ speech: 'failed', recognition }) });
    const status = Object.fromEntries(
      (await listCards(createTestGateway({ engine }))).map((card) => [card.id, card.status]),
    );
    expect(status).toMatchObject({
      'demo/echo': 'ready',
      flite: 'failed',
      'tts-1': 'failed',
      'moonshine-base-en': 'ready',
      'whisper-1': 'ready',
      'moonshine-tiny-en': 'warming',
    });
  });
});

describe('GET /v1/models/{id}', () => {
  test.each(['/v1/models/demo/echo', '/v1/models/demo%2Fecho'])('%s finds the model', async (path) => {
    expect(await (await createTestGateway().get(path)).json()).toMatchObject({ id: 'demo/echo', object: 'model' });
  });

  test('an unknown id is 404', async () => {
    const response = await createTestGateway().get('/v1/models/gpt-4');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'model_not_found', param: 'model' } });
  });
});
