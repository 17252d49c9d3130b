import { addArrival } from './add-arrival.ts';
import { changeChoice } from './change-choice.ts';
import type { ChatRunEvent } from './chat-run-event.ts';
import { decideEndState } from './decide-end-state.ts';
import type { Arrival, ChatRun, Choice, ToolCall } from './run.ts';

/** Folds one fact into a run. Pure: parts that do not change keep their identity, and nothing changes after the end. */
export function reduceChatRun(run: ChatRun, event: ChatRunEvent): ChatRun {
  if (run.end !== null) return run;
  switch (event.type) {
    case 'start':
      return { ...run, start: event.t };
    case 'head': {
      const { type: _type, ...head } = event;
      return { ...run, head };
    }
    case 'model':
      return { ...run, model: event.model };
    case 'usage':
      // Gateways that count as they go send ever higher counts: the last of each kind holds.
      return { ...run, usage: { ...run.usage, ...event.usage } };
    case 'chunk':
      return { ...run, choices: seeChoice(run.choices, event.choice), arrivals: arrive(run, event.t) };
    case 'text':
    case 'reasoning': {
      const { type, t, choice, text } = event;
      const choices = changeChoice(run.choices, choice, (before) => ({ [type]: before[type] + text }));
      return { ...run, choices, arrivals: addArrival(run.arrivals, { t, kind: type, size: text.length }) };
    }
    case 'tool_call': {
      const change = ({ toolCalls }: Choice) => ({ toolCalls: addToTool(toolCalls, event) });
      return { ...run, choices: changeChoice(run.choices, event.choice, change), arrivals: arrive(run, event.t) };
    }
    case 'logprobs': {
      const change = ({ logprobs }: Choice) => ({ logprobs: [...logprobs, ...event.logprobs] });
      return { ...run, choices: changeChoice(run.choices, event.choice, change) };
    }
    case 'finish': {
      const choices = changeChoice(run.choices, event.choice, () => ({ finishReason: event.reason }));
      return { ...run, choices, arrivals: arrive(run, event.t) };
    }
    case 'reopen':
      return { ...run, choices: changeChoice(run.choices, event.choice, () => ({ finishReason: null })) };
    case 'malformed':
      return { ...run, malformed: run.malformed + 1, arrivals: arrive(run, event.t) };
    case 'problem':
      // The first problem is the cause, later ones are its echo.
      return { ...run, problem: run.problem ?? event.problem, arrivals: arrive(run, event.t) };
    case 'end':
      return { ...run, end: { ...decideEndState(run, event.cause), t: event.t, cause: event.cause } };
  }
}

function arrive(run: ChatRun, t: number): Arrival[] {
  return addArrival(run.arrivals, { t, kind: 'other', size: 0 });
}

function seeChoice(choices: Choice[], index: number | null): Choice[] {
  const isKnown = index === null || choices.some((choice) => choice.index === index);
  return isKnown ? choices : changeChoice(choices, index, () => ({}));
}

/** Names and ids come once, though some gateways repeat them; arguments come in pieces. */
function addToTool(calls: ToolCall[], piece: ToolCall & { slot: number }): ToolCall[] {
  const call = calls[piece.slot];
  if (call === undefined) return [...calls, { id: piece.id, name: piece.name, arguments: piece.arguments }];
  return calls.with(piece.slot, {
    id: call.id ?? piece.id,
    name: call.name || piece.name,
    arguments: call.arguments + piece.arguments,
  });
}
