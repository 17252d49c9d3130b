import { expect, type Locator, type Page } from '@playwright/test';
import { chatPage, type ChatPage } from '#pages/chat-page.ts';

/** A conversation that is being read and edited. */
export type ConversationPage = ChatPage & {
  /** Sends and waits until the lanes have answered in the turn that this makes. */
  askAndWait: (text: string, expected: { turn: number; lanes?: readonly string[] }) => Promise<void>;
  ended: (turn: number, lane?: string) => Promise<void>;
  /** Edits what was asked in a turn and asks again. */
  editQuestion: (turn: number, text: string) => Promise<void>;
  /** Edits a lane's answer and presses the button of this name. */
  editAnswer: (turn: number, text: string, how?: { lane?: string; press?: string }) => Promise<void>;
  /** The pagers of a turn's question and of a lane's answers to it. */
  questionVersions: (turn: number) => Locator;
  answerVersions: (turn: number, lane?: string) => Locator;
  /** Chooses from the menu of a turn, or of a lane's answer in it. */
  fromTurnMenu: (turn: number, item: string | RegExp) => Promise<void>;
  fromAnswerMenu: (turn: number, item: string | RegExp, lane?: string) => Promise<void>;
};

/** Drives what can be done with messages that have been sent. */
export function conversationPage(page: Page): ConversationPage {
  const chat = chatPage(page);
  const ended: ConversationPage['ended'] = (turn, lane) =>
    expect(chat.run(turn, lane)).toHaveAttribute('aria-busy', 'false');
  const choose = async (button: Locator, item: string | RegExp): Promise<void> => {
    await button.click();
    const menu = page.getByRole('menu');
    const named = { name: item };
    await menu.getByRole('menuitem', named).or(menu.getByRole('menuitemcheckbox', named)).click();
    await expect(menu).toHaveCount(0);
  };
  return {
    ...chat,
    askAndWait: async (text, { turn, lanes = ['A'] }) => {
      await chat.ask(text);
      for (const lane of lanes) await ended(turn, lane);
    },
    ended,
    editQuestion: async (turn, text) => {
      const place = chat.turn(turn);
      await place.getByRole('button', { name: 'Edit message' }).click();
      await place.getByRole('textbox', { name: 'Edit message' }).fill(text);
      await place.getByRole('button', { name: 'Ask again', exact: true }).click();
    },
    editAnswer: async (turn, text, { lane, press = 'Save' } = {}) => {
      const run = chat.run(turn, lane);
      await run.getByRole('button', { name: 'Edit answer' }).click();
      await run.getByRole('textbox', { name: 'Edit answer' }).fill(text);
      await run.getByRole('button', { name: press, exact: true }).click();
    },
    questionVersions: (turn) => chat.turn(turn).getByRole('group', { name: 'Versions of this message' }),
    answerVersions: (turn, lane = 'A') =>
      chat.run(turn, lane).getByRole('group', { name: `Answers of lane ${lane} to this turn` }),
    fromTurnMenu: (turn, item) =>
      choose(chat.turn(turn).getByRole('button', { name: `More for turn ${turn}`, exact: true }), item),
    fromAnswerMenu: (turn, item, lane = 'A') =>
      choose(chat.run(turn, lane).getByRole('button', { name: `More for the answer of lane ${lane}` }), item),
  };
}
