import { expect, test } from 'vitest';
import { makeAnswer, makeReport } from '../testing/make-report.ts';
import { writeCsv } from './write-csv.ts';

test('one answer is one row, with the figures as they were measured', () => {
  const tokens = { id: 'tokens', label: 'tokens', value: '7', unit: '', amount: null };
  const answers = [makeAnswer(), makeAnswer({ letter: 'B', text: '=1+1', figures: [tokens] })];
  expect(writeCsv(makeReport({ answers, input: 'a,\nb' })).split('\r\n')).toEqual([
    '\ufeffTurn,Input,Lane,Gateway,Model,Returned,Voice,Answer,End,total (s),tokens',
    '1,"a,\nb",A,local,demo/echo,,,Hello,complete,0.412346,',
    `1,"a,\nb",B,local,demo/echo,,,'=1+1,complete,,`,
    '',
  ]);
});
