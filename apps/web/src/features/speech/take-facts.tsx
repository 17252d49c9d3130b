import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { nameTake } from './download-take.ts';
import { FactList, type Fact } from './fact-list.tsx';
import { listSoundFacts } from './list-sound-facts.ts';
import { InspectorPart } from './inspector-part.tsx';
import type { Take } from './take-record.ts';
import { TakeStrip } from './take-strip.tsx';
import { TakeTimes } from './take-times.tsx';

/** The parameters that are shown also when they were not sent. */
const OPTIONAL = ['response_format', 'speed', 'instructions'] as const;

/** What a take's bytes are, when they came, and what was asked for. */
export function TakeFacts({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <InspectorPart title={text('speech.facts')}>
        <FactList facts={listSoundFacts({ take, format, text })} />
      </InspectorPart>
      <InspectorPart title={text('speech.timing')}>
        {take.end?.wasReloaded !== true && <TakeStrip take={take} span={take.end?.t ?? 0} />}
        <TakeTimes take={take} />
      </InspectorPart>
      <InspectorPart title={text('speech.sent')}>
        <FactList areNamesCode facts={listSettings(take, text('speech.not_sent'))} />
      </InspectorPart>
      {take.bytes > 0 && (
        <InspectorPart title={text('speech.fact.file')}>
          <p className="font-mono text-f2 break-all text-t2">{nameTake(take)}</p>
        </InspectorPart>
      )}
    </>
  );
}

function listSettings({ request: { request } }: Take, notSent: string): Fact[] {
  const { input: _text, ...settings } = request;
  const names = new Set([...Object.keys(settings), ...OPTIONAL]);
  return Array.from(names, (name) => {
    const value = settings[name];
    if (value === undefined) return { label: name, value: notSent };
    return { label: name, value: typeof value === 'string' ? value : JSON.stringify(value) };
  });
}
