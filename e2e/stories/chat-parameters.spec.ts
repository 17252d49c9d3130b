import { chatPage } from '#pages/chat-page.ts';
import { parameterTable } from '#pages/parameter-table.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSentBodies } from '#world/read-sent-bodies.ts';

const TOOLS = [
  {
    type: 'function',
    function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
  },
];
const SCHEMA = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };

story.describe('the recipe and its overrides', () => {
  story('a value reaches all lanes, an override its own, and unlinking it gives it back', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    const word = ownWord();
    const temperatures = async () => {
      const sent = await Promise.all(['recipe-a', 'recipe-b'].map((model) => readSentBodies(model, word)));
      return sent.map((bodies) => bodies.at(-1)?.['temperature']);
    };
    const ask = async (turn: number) => {
      await chat.ask(`turn ${turn} ${word}`);
      for (const lane of ['A', 'B']) await expect(chat.run(turn, lane).getByText('complete')).toBeVisible();
    };
    await chat.open();
    await chat.lineUp(['recipe-a', 'recipe-b']);
    await parameters.open();
    await parameters.write('temperature', 'Recipe', '0.5');
    await ask(1);
    expect(await temperatures()).toEqual([0.5, 0.5]);

    await parameters.write('temperature', 'B', '0.9');
    await expect(parameters.cell('temperature', 'B')).toHaveText('0.9, override');
    await ask(2);
    expect(await temperatures()).toEqual([0.5, 0.9]);

    await parameters.cell('temperature', 'B').hover();
    await parameters.cell('temperature', 'B').getByRole('button', { name: 'Inherit again' }).click();
    await expect(parameters.cell('temperature', 'B')).toContainText('inherited: 0.5');
    await ask(3);
    expect(await temperatures()).toEqual([0.5, 0.5]);

    await parameters.cell('temperature', 'B').getByRole('button').click();
    await parameters.cell('temperature', 'B').getByRole('button', { name: 'Do not send' }).click();
    await expect(parameters.cell('temperature', 'B')).toHaveText('not sent, override');
    await ask(4);
    expect(await temperatures()).toEqual([0.5, undefined]);
  });

  story('what is not set is not in the request, what is set is in it exactly', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    const word = ownWord();
    const message = (content: string) => ({ role: 'user', content });
    const streamed = { stream: true, stream_options: { include_usage: true } };
    await chat.open();
    await chat.choose('recipe-exact');
    await chat.ask(`bare ${word}`);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    expect(await readSentBodies('recipe-exact', word)).toEqual([
      { model: 'recipe-exact', messages: [message(`bare ${word}`)], ...streamed },
    ]);

    await parameters.open();
    const numbers = {
      temperature: 0.5,
      n: 2,
      seed: -42,
      top_p: 0.9,
      presence_penalty: -1.5,
      max_completion_tokens: 64,
    };
    for (const [name, value] of Object.entries(numbers)) await parameters.write(name, 'Recipe', String(value));
    await parameters.edit('System prompt', 'Be brief.');
    await parameters.edit('stop', 'END\n\\n\\n');
    await parameters.edit('tools', JSON.stringify(TOOLS));
    await parameters.edit('Extra body', '{ "top_k": 20, "vendor": { "deep": [1, null] } }');
    const format = await parameters.openEditor('response_format');
    await format.getByRole('combobox', { name: 'response_format' }).selectOption('JSON schema');
    await format.getByRole('textbox', { name: 'Name' }).fill('place');
    await format.getByRole('textbox', { name: 'Schema' }).fill(JSON.stringify(SCHEMA));
    await chat.ask('all of it');
    await expect(chat.run(2).getByText('complete')).toBeVisible();
    expect((await readSentBodies('recipe-exact', word)).at(-1)).toEqual({
      model: 'recipe-exact',
      messages: [
        { role: 'system', content: 'Be brief.' },
        message(`bare ${word}`),
        { role: 'assistant', content: 'Answered.' },
        message('all of it'),
      ],
      ...streamed,
      ...numbers,
      stop: ['END', '\n\n'],
      tools: TOOLS,
      response_format: { type: 'json_schema', json_schema: { name: 'place', strict: true, schema: SCHEMA } },
      top_k: 20,
      vendor: { deep: [1, null] },
    });
  });

  story('JSON that is wrong is told by line and column, and not sent', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    await chat.open();
    await parameters.open();
    await parameters.edit('Extra body', '{\n  "top_k": }');
    await expect(page.getByText('Not saved. Line 2, column 12: expected a value.')).toBeVisible();
    await parameters.edit('Extra body', '{ "messages": [] }');
    await expect(page.getByText(/messages cannot stand here/)).toBeVisible();
    await expect(parameters.cell('Extra body', 'Recipe')).toHaveText('not sent');
  });

  story('a call of a tool is shown with its arguments, to read', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('recipe-calls-a-tool');
    await chat.ask('weather?');
    const run = chat.run(1);
    await expect(run.getByText('asks for a tool')).toBeVisible();
    await expect(run.getByText('Asks to call get_weather')).toBeVisible();
    await expect(run.getByText('{"city":"Paris"}')).toBeVisible();
    await expect(run.getByRole('textbox')).toHaveCount(0);
  });
});

story.describe('before sending', () => {
  story('the documented rules are told, and nothing is sent', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('recipe-warned');
    await chat.write(word);
    await parameters.open();
    await parameters.write('n', 'Recipe', '2');
    await parameters.write('temperature', 'Recipe', '0');
    const composer = page.getByRole('form', { name: 'Message' });
    await expect(composer).toContainText('n above 1 with a temperature near 0 is refused');
    await parameters.write('temperature', 'Recipe', '0.5');
    await expect(composer).not.toContainText('near 0');
    await parameters.write('max_tokens', 'Recipe', '100');
    await expect(composer).toContainText('max_tokens counts input and output together on this gateway.');
    await parameters.write('max_completion_tokens', 'Recipe', '50');
    await expect(composer).toContainText('together are refused: keep one of them');
    expect(await readSentBodies('recipe-warned', word)).toEqual([]);
  });

  story('a value outside of what the gateway takes is not taken', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    await chat.open();
    await chat.choose('recipe-warned');
    await parameters.open();
    await parameters.write('temperature', 'Recipe', '1.5');
    await expect(page.getByText('Not taken: 0 to 1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(parameters.cell('temperature', 'Recipe')).toHaveText('not sent');
  });
});

story('a refused parameter is dropped and resent once, remembered, and tried again', async ({ page }) => {
  const chat = chatPage(page);
  const parameters = parameterTable(page);
  const word = ownWord();
  const seeds = async () => (await readSentBodies('recipe-refuses-seed', word)).map(({ seed }) => seed);
  await chat.open();
  await chat.choose('recipe-refuses-seed');
  await parameters.open();
  await parameters.write('seed', 'Recipe', '5');
  await chat.ask(`one ${word}`);
  await expect(chat.run(1).getByRole('note').first()).toContainText("Unsupported parameter: 'seed'");
  await chat.run(1).getByRole('button', { name: 'Leave out seed and resend' }).click();
  await expect(chat.run(1).getByText('complete')).toBeVisible();
  expect(await seeds()).toEqual([5, undefined]);

  await chat.reload();
  await parameters.open();
  await expect(parameters.cell('seed', 'A')).toContainText('refused and no longer sent: Unsupported parameter');
  await expect(
    page.getByText('recipe-refuses-seed at Scripted refused seed. It is no longer sent there.'),
  ).toBeVisible();
  await chat.ask('two');
  await expect(chat.run(2).getByText('complete')).toBeVisible();
  expect(await seeds()).toEqual([5, undefined, undefined]);

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(parameters.cell('seed', 'A')).not.toContainText('refused');
  await chat.ask('three');
  await expect(chat.run(3).getByRole('button', { name: 'Leave out seed and resend' })).toBeVisible();
  expect(await seeds()).toEqual([5, undefined, undefined, 5]);
  await expect(parameters.cell('seed', 'A')).toContainText('refused, still sent: Unsupported parameter');
});
