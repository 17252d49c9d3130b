import { describe, expect, it } from 'vitest';
import { auditionSentence } from './audition-sentence.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index % 10}`).join(' ');

describe('the sentence of an audition', () => {
  it.each([
    { what: 'nothing of a blank text', text: ' \n ', sentence: null },
    { what: 'the first sentence', text: '\n One two. Three four.', sentence: 'One two.' },
    { what: 'a Chinese one', text: '清晨六点，渡轮离开了码头。海面没有风。', sentence: '清晨六点，渡轮离开了码头。' },
    { what: 'all of a text without an end', text: 'no end', sentence: 'no end' },
    { what: 'as much of a long one as fits, between words', text: `${words(80)}.`, sentence: words(26) },
    { what: 'as much of a long one without spaces', text: '海'.repeat(700), sentence: '海'.repeat(160) },
  ])('is $what', ({ text, sentence }) => {
    expect(auditionSentence(text)).toBe(sentence);
  });
});
