import { describe, expect, test } from 'vitest';
import { findEmbeddedArchive } from '../find-embedded-archive.ts';
import { readArchive } from '../read-archive.ts';
import { joinPieces, makeArchive } from '../testing/make-archive.ts';
import { makeAnswer, makeReport } from '../testing/make-report.ts';
import { writeReport } from './write-report.ts';

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u0000';

const archive = makeArchive();

function write(report = makeReport()): string {
  return joinPieces(writeReport(report, archive), archive);
}

describe('a page of a comparison', () => {
  test('lets nothing be loaded and nothing run', () => {
    expect(write()).toContain(
      'content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; media-src data:',
    );
    expect(write().match(/<script/g)).toHaveLength(1);
    expect(write()).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
  });

  test('shows foreign text as text, wherever it stands', () => {
    const answer = makeAnswer({
      letter: HOSTILE,
      model: HOSTILE,
      label: HOSTILE,
      returned: HOSTILE,
      text: HOSTILE,
      reasoning: HOSTILE,
      problem: HOSTILE,
      language: HOSTILE,
      end: { words: HOSTILE, tone: 'bad' },
      figures: [{ id: 'x', label: HOSTILE, value: HOSTILE, unit: HOSTILE, amount: 1 }],
      sound: { bytesOf: 'take1', mime: 'audio/wav', name: HOSTILE },
    });
    const page = write({ ...makeReport({ input: HOSTILE, answers: [answer] }), facts: [HOSTILE] });
    const tags = new Set(Array.from(page.matchAll(/<\/?([a-z]+)/g), ([, name]) => name));
    expect(tags).not.toContain('img');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
  });

  test('plays the sound that it carries', () => {
    const page = write(
      makeReport({ answers: [makeAnswer({ sound: { bytesOf: 'take1', mime: 'audio/wav', name: 'alloy' } })] }),
    );
    expect(page).toContain('src="data:audio/wav;base64,UklGRg=="');
  });

  test('carries its archive', () => {
    expect(readArchive(findEmbeddedArchive(write()) ?? '', { session: () => true, screens: {} })).toStrictEqual(
      archive,
    );
  });

  test('says what went wrong and what came back', () => {
    const page = write(
      makeReport({ answers: [makeAnswer({ end: { words: 'cut off', tone: 'warn' }, returned: 'other' })] }),
    );
    expect(page).toContain('<p class="end warn">cut off</p>');
    expect(page).toContain('<bdi>other</bdi>');
  });
});
