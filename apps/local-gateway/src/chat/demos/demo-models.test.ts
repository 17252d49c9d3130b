import { describe, expect, test } from 'vitest';
import { createTestGateway } from '#testing/create-test-gateway.ts';

type Choice = {
  message: {
    content: string | null;
    reasoning_content?: string;
    tool_calls?: { id: string; type: string; function: { name: string; arguments: string } }[];
  };
  finish_reason: string;
};
type Completion = {
  choices: Choice[];
  usage: { completion_tokens: number; completion_tokens_details?: { reasoning_tokens: number } };
};

async function ask(
  model: string,
  content: string,
  extra: object = {},
): Promise<{ choice: Choice; usage: Completion['usage'] }> {
  const body = { model, messages: [{ role: 'user', content }], ...extra };
  const response = await createTestGateway().post('/v1/chat/completions', body);
  expect(response.status).toBe(200);
  const { choices, usage } = (await response.json()) as Completion;
  const [choice] = choices;
  if (choice === undefined) throw new Error('no choice');
  return { choice, usage };
}

function callsOf(choice: Choice): unknown {
  return choice.message.tool_calls?.map((asked) => [asked.function.name, JSON.parse(asked.function.arguments)]);
}

const WEATHER = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer', minimum: 2 } },
      required: ['city'],
    },
  },
};
const CLOCK = { type: 'function', function: { name: 'get_time' } };

describe('demo/echo', () => {
  test('tells the last user message and the roles of all', async () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'First' },
      { role: 'assistant', content: 'Yes?' },
      { role: 'user', content: 'Second' },
    ];
    const { choice } = await ask('demo/echo', '', { messages });
    expect(choice.message.content).toBe('You said: Second\n\nI saw 4 messages: system, user, assistant, user.');
  });

  test('answers Chinese in Chinese, and shows where a picture was', async () => {
    const content = [
      { type: 'text', text: '这是什么？' },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
    ];
    const { choice } = await ask('demo/echo', '', { messages: [{ role: 'user', content }] });
    expect(choice.message.content).toBe('你说：这是什么？\n[image]\n\n我收到 1 条消息：user。');
  });
});

describe('demo/markdown', () => {
  test.each(['Show me', '给我看看'])('%s: holds every kind of block', async (question) => {
    const text = (await ask('demo/markdown', question)).choice.message.content ?? '';
    for (const mark of [
      /^# /,
      /^## /m,
      /^\| :-/m,
      /^```python$/m,
      /^```typescript$/m,
      /^ {3}- /m,
      /^- \[x\] /m,
      /^> /m,
    ]) {
      expect(text).toMatch(mark);
    }
    for (const mark of [
      /\$\\delta/,
      /^\$\$$/m,
      /\p{Script=Han}/u,
      /\]\(https:\/\/example\.com\/boats/,
      /!\[.+\]\(https:\/\/example/,
    ]) {
      expect(text).toMatch(mark);
    }
  });
});

describe('demo/story', () => {
  test('is several hundred words in English', async () => {
    const { choice } = await ask('demo/story', 'Tell me a story', { seed: 4 });
    expect(choice.message.content?.split(/\s+/).length).toBeGreaterThan(400);
    expect(choice.message.content).not.toMatch(/\p{Script=Han}/u);
  });

  test('is several hundred characters in Chinese', async () => {
    const { choice } = await ask('demo/story', '讲个故事', { seed: 4 });
    expect(choice.message.content?.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(500);
  });
});

describe('demo/reasoning', () => {
  test('reasons before it answers, and the sum is right', async () => {
    const { choice, usage } = await ask('demo/reasoning', 'What is 17 * (4 + 2)?');
    expect(choice.message.reasoning_content).toContain('4 + 2 = 6\n17 × 6 = 102');
    expect(choice.message.content).toBe('17 × (4 + 2) = **102**');
    expect(usage.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(10);
  });

  test.each([
    ['Why is the sky blue?', 'I can only do sums. Ask me something like 17 × (4 + 2).'],
    ['天为什么是蓝的？', '我只会做算术。可以问我：17 × (4 + 2) 等于多少？'],
    ['5 / 0', 'It cannot be worked out: nothing can be divided by zero.'],
    ['五除以零：5除以0等于多少', '算不出来：不能除以零。'],
  ])('%s', async (question, content) => {
    expect((await ask('demo/reasoning', question)).choice.message.content).toBe(content);
  });

  test('reasoning counts against max_tokens', async () => {
    const { choice, usage } = await ask('demo/reasoning', '1 + 1', { max_tokens: 5 });
    expect(choice).toMatchObject({ message: { content: '' }, finish_reason: 'length' });
    expect(usage).toMatchObject({ completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 5 } });
  });
});

describe('demo/json', () => {
  test('tells facts about the question when no schema is given', async () => {
    const { choice } = await ask('demo/json', 'Hi 你', { response_format: { type: 'json_object' } });
    expect(JSON.parse(choice.message.content ?? '')).toEqual({
      question: 'Hi 你',
      language: 'zh',
      characters: 4,
      tokens: 2,
      messages: 1,
    });
  });

  test('fits the schema when one is given', async () => {
    const json_schema = { name: 'forecast', schema: WEATHER.function.parameters };
    const { choice } = await ask('demo/json', 'Hi', { response_format: { type: 'json_schema', json_schema } });
    expect(JSON.parse(choice.message.content ?? '')).toEqual({ city: 'city', days: 2 });
  });

  test('refuses a schema that it cannot follow', async () => {
    const json_schema = { name: 'code', schema: { type: 'string', pattern: '^[A-Z]+$' } };
    const body = {
      model: 'demo/json',
      messages: [{ role: 'user', content: 'Hi' }],
      response_format: { type: 'json_schema', json_schema },
    };
    const response = await createTestGateway().post('/v1/chat/completions', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { param: 'response_format', message: expect.stringContaining("'pattern'") },
    });
  });
});

describe('demo/tools', () => {
  test('calls the first tool with arguments that fit', async () => {
    const { choice } = await ask('demo/tools', 'Weather?', { tools: [WEATHER, CLOCK] });
    expect(choice).toMatchObject({
      message: { content: null, tool_calls: [{ id: expect.any(String), type: 'function' }] },
      finish_reason: 'tool_calls',
    });
    expect(callsOf(choice)).toEqual([['get_weather', { city: 'city', days: 2 }]]);
  });

  test('calls the tool that tool_choice names, with no arguments where it declares none', async () => {
    const tool_choice = { type: 'function', function: { name: 'get_time' } };
    const { choice } = await ask('demo/tools', 'Time?', { tools: [WEATHER, CLOCK], tool_choice });
    expect(callsOf(choice)).toEqual([['get_time', {}]]);
  });

  test.each([[{}], [{ tools: [WEATHER], tool_choice: 'none' }]])(
    '%o: says in words that there is no tool',
    async (extra) => {
      const { choice } = await ask('demo/tools', 'Weather?', extra);
      expect(choice).toMatchObject({ message: { content: expect.stringContaining('no tool') }, finish_reason: 'stop' });
      expect(choice.message.tool_calls).toBeUndefined();
    },
  );
});

test('demo/slow has a pace of 400 ms', async () => {
  const waits: number[] = [];
  const gateway = createTestGateway({
    pace: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  const response = await gateway.post('/v1/chat/completions', {
    model: 'demo/slow',
    messages: [{ role: 'user', content: 'Hi' }],
    stream: true,
  });
  await response.text();
  expect(waits.length).toBeGreaterThan(30);
  expect(new Set(waits)).toEqual(new Set([400]));
});

describe('demo/error-…', () => {
  test.each([401, 403, 429, 500, 503])(
    '%i fails with a Chinese message that ends in the request id',
    async (status) => {
      for (const stream of [false, true]) {
        const body = { model: `demo/error-${status}`, messages: [{ role: 'user', content: 'Hi' }], stream };
        const response = await createTestGateway().post('/v1/chat/completions', body);
        const requestId = response.headers.get('x-oneapi-request-id');
        expect(response.status).toBe(status);
        const { error } = (await response.json()) as { error: { message: string } };
        expect(error.message).toMatch(/^\p{Script=Han}/u);
        expect(error.message.endsWith(` (request id: ${requestId})`)).toBe(true);
      }
    },
  );
});
