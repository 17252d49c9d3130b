import { expect, test } from 'vitest';
import { readModels } from '#models/read-models.ts';
import { MODEL_FAULTS } from './model-faults.ts';

test.each(MODEL_FAULTS.map((fault) => [`${fault.id}: ${fault.name}`, fault] as const))('%s', (_, { body, verdict }) => {
  const result = readModels(body);
  expect('models' in result ? { ids: result.models.map(({ id }) => id) } : result.problem).toMatchObject(verdict);
});
