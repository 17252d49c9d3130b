import { expect, test } from 'vitest';
import { formBytes } from './form-bytes.ts';

const request = { model: 'whisper-1', language: 'zh', prompt: '船长，惠特莫尔', response_format: 'verbose_json' };
const fileName = '会议.wav';

/** A real form, as Fetch writes it. */
async function writtenBytes(fileBytes: number): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(request)) form.append(name, value);
  form.append('file', new File([new Uint8Array(fileBytes)], fileName, { type: 'audio/wav' }));
  return (await new Response(form).arrayBuffer()).byteLength;
}

test.each([0, 1, 100_000])(
  'a form with a file of %i bytes is never larger than counted, and little smaller',
  async (fileBytes) => {
    const written = await writtenBytes(fileBytes);
    const counted = formBytes({ request, fileName, fileBytes });
    expect(counted).toBeGreaterThanOrEqual(written);
    expect(counted - written).toBeLessThan(500);
  },
);

test('the file counts byte by byte', () => {
  const empty = formBytes({ request, fileName, fileBytes: 0 });
  expect(formBytes({ request, fileName, fileBytes: 1_000 })).toBe(empty + 1_000);
});
