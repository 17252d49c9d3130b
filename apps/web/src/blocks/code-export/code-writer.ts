import type { SentRequest } from './sent-request.ts';

/**
 * Writes a program that sends one request, exactly once, and prints or saves the answer. Address and key come from the environment: the
 * browser knows neither.
 */
export type CodeWriter = (request: SentRequest) => string;
