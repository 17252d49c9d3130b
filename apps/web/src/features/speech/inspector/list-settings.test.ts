import { expect, it } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { listSettings } from './list-settings.ts';

it('lists what was sent without the text, and says of the usual parameters that they were not sent', () => {
  const request = { model: 'm', input: 'Hi', voice: 'alloy', speed: 1.5, tags: ['a'] };
  expect(listSettings(makeTake({ request: { gateway: 'g', request } }), 'not sent')).toEqual([
    { label: 'model', value: 'm' },
    { label: 'voice', value: 'alloy' },
    { label: 'response_format', value: 'not sent' },
    { label: 'speed', value: '1.5' },
    { label: 'instructions', value: 'not sent' },
    { label: 'tags', value: '["a"]' },
  ]);
});
