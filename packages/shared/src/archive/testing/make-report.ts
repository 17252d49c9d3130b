import type { ReportAnswer, ReportModel } from '#archive/report/report-model.ts';

/** An answer of lane A that ended whole, but for what is said. */
export function makeAnswer(about: Partial<ReportAnswer> = {}): ReportAnswer {
  return {
    letter: 'A',
    model: 'demo/echo',
    gateway: 'local',
    label: '',
    returned: '',
    text: 'Hello',
    body: null,
    language: 'en',
    reasoning: '',
    sound: null,
    end: { words: 'complete', tone: 'plain' },
    problem: '',
    figures: [{ id: 'total', label: 'total', value: '0.41', unit: 's', amount: 0.4123456789 }],
    ...about,
  };
}

/** A comparison of one turn with these answers. */
export function makeReport({
  answers = [makeAnswer()],
  input = 'Hi',
}: { answers?: ReportAnswer[]; input?: string } = {}): ReportModel {
  return {
    title: input,
    language: 'en',
    facts: ['Chat'],
    lanes: [{ letter: 'A', model: 'demo/echo', gateway: 'local', parameters: [{ name: 'temperature', value: '0.5' }] }],
    turns: [{ heading: 'Turn 1', input, language: 'en', files: [], sound: null, answers }],
    words: {
      lanes: 'Lanes',
      lane: 'Lane',
      model: 'Model',
      gateway: 'Gateway',
      parameters: 'Parameters',
      nothing: 'none',
      turn: 'Turn',
      input: 'Input',
      answer: 'Answer',
      end: 'End',
      label: 'Voice',
      numbers: 'Numbers',
      reasoning: 'Reasoning',
      returned: 'Returned',
      files: 'Files',
      made: 'Made by Lineup.',
    },
  };
}
