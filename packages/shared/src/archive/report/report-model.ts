import type { Markup } from './markup.ts';

/** A sound whose bytes the file carries, by the id of the turn or run that they belong to. `name` is said to who cannot see the player. */
export type ReportSound = { bytesOf: string; mime: string; name: string };

/** One number of an answer: as it is shown, and as it was measured (null is unknown). */
export type ReportFigure = { id: string; label: string; value: string; unit: string; amount: number | null };

/** How an answer ended, in words; `tone` is plain for one that is whole. */
export type ReportEnd = { words: string; tone: 'plain' | 'warn' | 'bad' };

/** What one lane made of an input: an answer, a take or a transcript. */
export type ReportAnswer = {
  letter: string;
  model: string;
  gateway: string;
  /** What tells it from other answers of its lane, as a voice; blank for none. */
  label: string;
  /** The model that the gateway says answered, where it is another one; else blank. */
  returned: string;
  text: string;
  /** The text as it is set in a page; null where it is set as it came. */
  body: Markup | null;
  /** A language tag, blank when it cannot be told. */
  language: string;
  reasoning: string;
  sound: ReportSound | null;
  end: ReportEnd;
  /** What the gateway said of a failure; blank for nothing. */
  problem: string;
  figures: ReportFigure[];
};

/** One input and all that answers it. `files` are the names of what went along with it. */
export type ReportTurn = {
  heading: string;
  input: string;
  language: string;
  files: string[];
  sound: ReportSound | null;
  answers: ReportAnswer[];
};

/** A lane and its parameters as they are sent, in order; a long value has lines of its own. */
export type ReportLane = {
  letter: string;
  model: string;
  gateway: string;
  parameters: { name: string; value: string }[];
};

/** The words of a report in its language. */
export type ReportWords = {
  lanes: string;
  lane: string;
  model: string;
  gateway: string;
  parameters: string;
  nothing: string;
  turn: string;
  input: string;
  answer: string;
  end: string;
  label: string;
  numbers: string;
  reasoning: string;
  returned: string;
  files: string;
  made: string;
};

/** A comparison as it is handed on. `language` is that of its words, `facts` lines about the whole. */
export type ReportModel = {
  title: string;
  language: string;
  facts: string[];
  lanes: ReportLane[];
  turns: ReportTurn[];
  words: ReportWords;
};
