import { expect, test } from 'vitest';
import { createTestGateway } from '#testing/create-test-gateway.ts';
import { readFrames } from '#testing/read-frames.ts';

type Likelihood = { token: string; logprob: number; bytes: number[] };
type Entry = Likelihood & { top_logprobs: Likelihood[] };
type Choice = { logprobs?: { content: Entry[] } | null; message?: { content: string } };

const STORY = { model: 'demo/story', messages: [{ role: 'user', content: 'Tell me a story' }], temperature: 1 };

async function post(body: object): Promise<Response> {
  return createTestGateway().post('/v1/chat/completions', { ...STORY, ...body });
}

async function whole(body: object): Promise<Choice[]> {
  return ((await (await post(body)).json()) as { choices: Choice[] }).choices;
}

test('every token of the text has one, and the tokens joined are the text', async () => {
  const [choice] = await whole({ logprobs: true });
  const entries = choice?.logprobs?.content ?? [];
  expect(entries.map(({ token }) => token).join('')).toBe(choice?.message?.content);
  expect(entries.every(({ logprob, top_logprobs }) => logprob <= 0 && top_logprobs.length === 0)).toBe(true);
});

test('a rule is certain, a picked word is as likely as its share among those that it could have been', async () => {
  const [choice] = await whole({ logprobs: true, top_logprobs: 4 });
  const entries = choice?.logprobs?.content ?? [];
  expect(entries[0]).toMatchObject({ token: '#', logprob: 0, top_logprobs: [{ token: '#', logprob: 0 }] });
  const name = entries.find(({ top_logprobs }) => top_logprobs.length === 4);
  expect(name?.top_logprobs.map(({ token }) => token).toSorted()).toEqual([' Halvard', ' Ines', ' Mara', ' Tobias']);
  expect(name?.logprob).toBeCloseTo(Math.log(0.25), 12);
  expect(name?.bytes).toEqual([...Buffer.from(name?.token ?? '')]);
});

test('no more alternatives are told than were asked for, the likeliest first', async () => {
  const [choice] = await whole({ logprobs: true, top_logprobs: 2, temperature: 0.5 });
  const tops = choice?.logprobs?.content.map(({ top_logprobs }) => top_logprobs.map(({ logprob }) => logprob)) ?? [];
  expect(Math.max(...tops.map((top) => top.length))).toBe(2);
  expect(tops).toEqual(tops.map((top) => top.toSorted((a, b) => b - a)));
});

test('at temperature 0 nothing could have been otherwise', async () => {
  const [choice] = await whole({ logprobs: true, top_logprobs: 5, temperature: 0 });
  expect(choice?.logprobs?.content.every(({ logprob, top_logprobs: top }) => logprob === 0 && top.length === 1)).toBe(
    true,
  );
});

test('a stream brings those of each token with it, the same as a whole answer', async () => {
  const asked = { logprobs: true, top_logprobs: 3 };
  const frames = await readFrames(await post({ ...asked, stream: true }));
  const choices = frames.slice(0, -1).flatMap((frame) => (JSON.parse(frame) as { choices: Choice[] }).choices);
  const [choice] = await whole(asked);
  expect(choices.flatMap(({ logprobs }) => logprobs?.content ?? [])).toEqual(choice?.logprobs?.content);
});

test('nobody gets them unasked', async () => {
  expect((await whole({}))[0]?.logprobs).toBeNull();
  expect(await (await post({ stream: true })).text()).not.toContain('logprob');
});
