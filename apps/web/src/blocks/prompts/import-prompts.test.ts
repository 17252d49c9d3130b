import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeRecords, readRecords, saveRecord } from '#lib/records.ts';
import { importPrompts } from './import-prompts.ts';
import { prompt, type Prompt } from './prompt.ts';
import { writePromptFile } from './write-prompt-file.ts';
import { writePromptMarkdown } from './write-prompt-markdown.ts';

function make(id: string, about: Partial<Prompt> = {}): Prompt {
  const times = { createdAt: 1, updatedAt: 2, usedAt: 3, uses: 4 };
  return { id, title: `Title ${id}`, text: `Text of {{${id}}}\n`, tags: ['a'], ...times, ...about };
}

async function kept(): Promise<Prompt[]> {
  return (await readRecords('prompts', prompt)).records;
}

const json = (data: unknown) => new File([JSON.stringify(data)], 'prompts.json');
const library = (...prompts: unknown[]) => json({ format: 'lineup-prompts', version: 1, prompts });

beforeEach(async () => {
  await changeRecords((await kept()).map(({ id }) => ({ store: 'prompts', remove: id })));
});

describe('a file of prompts', () => {
  it('brings back what was written, once', async () => {
    const prompts = [
      make('b', { usedAt: null, uses: 0 }),
      make('c', { createdAt: 0, text: '  \ud83d\ude00 ＜/script＞ ' }),
    ];
    const file = () => new File([writePromptFile(prompts)], 'prompts.json');
    expect(await importPrompts([file()])).toEqual({ added: 2, known: 0 });
    expect(await kept()).toEqual(prompts);
    expect(writePromptFile(await kept())).toBe(await file().text());
    expect(await importPrompts([file()])).toEqual({ added: 0, known: 2 });
    expect(await kept()).toEqual(prompts);
  });

  it('never takes the place of a prompt that is here', async () => {
    await saveRecord('prompts', make('a'));
    expect(await importPrompts([library(make('a', { text: 'other' }))])).toEqual({ added: 1, known: 0 });
    expect((await kept()).map(({ text }) => text).toSorted()).toEqual(['Text of {{a}}\n', 'other']);
  });
});

describe('a file of text', () => {
  it.each([
    ['reply.md', '# Reply to all\n\nDear {{name}},\n', 'Reply to all', 'Dear {{name}},'],
    ['short reply.txt', 'Dear {{name}},\r\nyours\r\n', 'short reply', 'Dear {{name}},\nyours'],
    ['改写.MD', '\ufeff改写：{{文}}', '改写', '改写：{{文}}'],
    ['heading.md', '# only a heading', 'heading', '# only a heading'],
  ])('%s is one prompt', async (name, content, title, text) => {
    expect(await importPrompts([new File([content], name)])).toEqual({ added: 1, known: 0 });
    expect(await kept()).toMatchObject([{ title, text, uses: 0 }]);
  });

  it('comes back from the Markdown it was written as', async () => {
    const { title, text } = make('a', { text: '# Not the title\n\nand more' });
    await importPrompts([new File([writePromptMarkdown({ title, text })], 'x.md')]);
    expect(await kept()).toMatchObject([{ title, text }]);
  });
});

describe('a file that is refused leaves everything as it was', () => {
  const hostile = '{"format":"lineup-prompts","version":1,"prompts":[{"__proto__":{"text":"x"}}]}';
  it.each<[string, File, object]>([
    ['another kind', new File(['x'], 'x.pdf'), { reason: 'unknown_kind' }],
    ['too large', new File([new Uint8Array(5 * 1024 ** 2 + 1)], 'x.txt'), { reason: 'too_large' }],
    ['bytes', new File([new Uint8Array([0xff, 0xfe, 0])], 'x.txt'), { reason: 'not_text' }],
    ['nothing', new File([' \n'], 'x.md'), { reason: 'empty' }],
    ['broken JSON', new File(['{"format":'], 'x.json'), { reason: 'not_json' }],
    ['other JSON', json([1]), { reason: 'not_prompts' }],
    ['another format', json({ format: 'other', version: 1, prompts: [] }), { reason: 'not_prompts' }],
    ['a newer version', json({ format: 'lineup-prompts', version: 2 }), { reason: 'newer', params: { version: 2 } }],
    ['a bad prompt', library(make('b'), { id: 'c' }), { reason: 'not_prompts', params: { where: 'prompts.1.title' } }],
    ['an empty prompt', library(make('b', { text: ' ' })), { params: { where: 'prompts.0.text' } }],
    ['prototype keys', new File([hostile], 'x.json'), { reason: 'not_prompts' }],
    ['deep nesting', new File(['['.repeat(100_000)], 'x.json'), { reason: 'not_json' }],
  ])('%s', async (_, file, fault) => {
    await saveRecord('prompts', make('a'));
    expect(await importPrompts([library(make('good')), file])).toMatchObject({ fault });
    expect((await kept()).map(({ id }) => id)).toEqual(['a']);
  });
});
