import { expect, test } from 'vitest';
import { createProblem } from './create-problem.ts';
import { ERROR_TABLE } from './error-table.ts';

test('retryable comes from the error table', () => {
  expect(createProblem('gateway_failed').retryable).toBe(ERROR_TABLE.gateway_failed.retryable);
  expect(createProblem('gateway_auth').retryable).toBe(ERROR_TABLE.gateway_auth.retryable);
});

test('details are carried, and those that are undefined are left out', () => {
  expect(createProblem('gateway_rejected', { gatewayMessage: 'no', status: 400, requestId: undefined })).toStrictEqual({
    code: 'gateway_rejected',
    retryable: false,
    gatewayMessage: 'no',
    status: 400,
  });
});
