import { expect, it } from 'vitest';
import { listAsked } from './list-asked.ts';

it('tells what was asked for, what was not, and what nobody has a row for', () => {
  const request = { hotwords: 'x', model: 'm', temperature: 0, 'timestamp_granularities[]': ['word', 'segment'] };
  expect(listAsked(request, '–')).toEqual([
    { label: 'model', value: 'm' },
    { label: 'language', value: '–' },
    { label: 'prompt', value: '–' },
    { label: 'temperature', value: '0' },
    { label: 'response_format', value: '–' },
    { label: 'timestamp_granularities[]', value: 'word · segment' },
    { label: 'include[]', value: '–' },
    { label: 'hotwords', value: 'x' },
  ]);
});

it('shows only the beginning of what is very long', () => {
  const [model] = listAsked({ model: 'x'.repeat(3000) }, '–');
  expect(model?.value).toBe(`${'x'.repeat(2000)} …`);
});
