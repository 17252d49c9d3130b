import type { ChatRun } from './run.ts';

/** A chat run of which nothing is known yet. */
export function createChatRun(): ChatRun {
  return {
    start: null,
    head: null,
    model: null,
    choices: [],
    usage: null,
    arrivals: [],
    malformed: 0,
    problem: null,
    end: null,
  };
}
