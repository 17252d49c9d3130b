import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import type { EndState } from '@lineup/shared/runs/run.ts';
import { describe, expect, it } from 'vitest';
import type { Text } from './catalogue.ts';
import { enArchive } from './en-archive.ts';
import { enComparison } from './en-comparison.ts';
import { enConversation } from './en-conversation.ts';
import { enHistory } from './en-history.ts';
import { enInspector } from './en-inspector.ts';
import { enLineups } from './en-lineups.ts';
import { enLogin } from './en-login.ts';
import { enPrompts } from './en-prompts.ts';
import { enRuns } from './en-runs.ts';
import { enOperator } from './en-operator.ts';
import { enSettings } from './en-settings.ts';
import { enShell } from './en-shell.ts';
import { enSpeech } from './en-speech.ts';
import { enStart } from './en-start.ts';
import { enTranscriptionScreen } from './en-transcription-screen.ts';
import { en as enFirst } from './en.ts';
import { zhArchive } from './zh-archive.ts';
import { zhComparison } from './zh-comparison.ts';
import { zhConversation } from './zh-conversation.ts';
import { zhHistory } from './zh-history.ts';
import { zhInspector } from './zh-inspector.ts';
import { zhLineups } from './zh-lineups.ts';
import { zhLogin } from './zh-login.ts';
import { zhPrompts } from './zh-prompts.ts';
import { zhRuns } from './zh-runs.ts';
import { zhOperator } from './zh-operator.ts';
import { zhSettings } from './zh-settings.ts';
import { zhShell } from './zh-shell.ts';
import { zhSpeech } from './zh-speech.ts';
import { zhStart } from './zh-start.ts';
import { zhTranscriptionScreen } from './zh-transcription-screen.ts';
import { zh as zhFirst } from './zh.ts';

const END_STATES = Object.keys({
  complete: true,
  stopped: true,
  cut_off: true,
  empty: true,
  error: true,
} satisfies Record<EndState, true>);

const en = {
  ...enFirst,
  ...enArchive,
  ...enComparison,
  ...enConversation,
  ...enHistory,
  ...enInspector,
  ...enLineups,
  ...enLogin,
  ...enPrompts,
  ...enRuns,
  ...enOperator,
  ...enSettings,
  ...enShell,
  ...enSpeech,
  ...enStart,
  ...enTranscriptionScreen,
};
const zh = {
  ...zhFirst,
  ...zhArchive,
  ...zhComparison,
  ...zhConversation,
  ...zhHistory,
  ...zhInspector,
  ...zhLineups,
  ...zhLogin,
  ...zhPrompts,
  ...zhRuns,
  ...zhOperator,
  ...zhSettings,
  ...zhShell,
  ...zhSpeech,
  ...zhStart,
  ...zhTranscriptionScreen,
};
const catalogues: Record<string, Record<string, Text>> = { en, zh };

function forms(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function params(text: Text): string[] {
  const names = forms(text).flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''));
  // The count chooses the form; whether it is also said is up to the language.
  return [...new Set(names)].filter((name) => name !== 'count').toSorted();
}

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.keys(en))('fill %s with the same parameters', (key) => {
    expect(params(catalogues['zh']?.[key] ?? '')).toEqual(params(catalogues['en']?.[key] ?? ''));
  });

  describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
    it('says every error of the table, and what to do', () => {
      const keys = Object.keys(ERROR_TABLE).flatMap((code) => [`error.${code}`, `error.${code}.help`]);
      expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([]);
    });

    it('names every end state', () => {
      expect(END_STATES.filter((state) => catalogue[`run.${state}`] === undefined)).toEqual([]);
    });

    it('leaves no text empty, and none with spaces around it', () => {
      const blank = Object.entries(catalogue).filter(([, text]) =>
        forms(text).some((form) => form === '' || form.trim() !== form),
      );
      expect(blank).toEqual([]);
    });

    it('is calm: no exclamation mark, no oops', () => {
      const loud = Object.entries(catalogue).filter(([, text]) => forms(text).some((form) => /[!！]|oops/i.test(form)));
      expect(loud).toEqual([]);
    });
  });

  it('types no space around full-width punctuation, and no 您 and no 哦', () => {
    const wrong = Object.entries(zh).filter(([, text]) =>
      forms(text).some((form) => /您|哦|[，。：；？、] | [，。：；？、]/.test(form)),
    );
    expect(wrong).toEqual([]);
  });
});
