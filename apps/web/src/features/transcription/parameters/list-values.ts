import type { ListRowName } from './row-editor.ts';

/** What a parameter that is a list may hold, as OpenAI's API reference names it. */
export const LIST_VALUES: Readonly<Record<ListRowName, readonly (readonly string[])[]>> = {
  'timestamp_granularities[]': [['segment'], ['word'], ['word', 'segment']],
  'include[]': [['logprobs']],
};
