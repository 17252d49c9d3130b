import { ownPayload } from '#blocks/runs/own-payload.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';
import type { LaneFrame } from '#features/transcription/runs/wire-frame.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { InspectorPart } from '#ui/inspector-part.tsx';

/** The events that Lineup's server put around what the gateway sent, with their times on both clocks. */
export function OwnEvents({ part: { frames } }: { part: RunPart }) {
  const text = useText();
  const own = frames.filter(({ event }) => event.kind !== 'frame');
  return (
    <InspectorPart title={text('wire.own.events')}>
      {own.length === 0 ? (
        <p className="text-f3 text-t3">{text('transcription.wire.nothing')}</p>
      ) : (
        <table className="w-full text-left text-f2 text-t2">
          <thead className="text-f1 text-t3">
            <tr className="*:pb-1 *:font-normal">
              <th scope="col">{text('run.wire.kind')}</th>
              <th scope="col" className="pl-2 text-right whitespace-nowrap">
                {text('transcription.wire.server')}
              </th>
              <th scope="col" className="pl-2 text-right whitespace-nowrap">
                {text('transcription.wire.browser')}
              </th>
              <th scope="col" className="pl-3">
                {text('run.wire.payload')}
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map((frame, index) => (
              <OwnEvent key={index} frame={frame} />
            ))}
          </tbody>
        </table>
      )}
      <p className="pt-2 text-f2 text-t3">{text('transcription.wire.clocks')}</p>
    </InspectorPart>
  );
}

const KINDS = { start: 'start', open: 'head', body: 'body', end: 'end', frame: 'other' } as const;

function OwnEvent({ frame: { at, event } }: { frame: LaneFrame }) {
  const text = useText();
  const format = useFormat();
  return (
    <tr className="border-t border-line align-top *:py-0.5">
      <th scope="row" className="font-normal whitespace-nowrap">
        {text(`run.wire.kind.${KINDS[event.kind]}`)}
      </th>
      <td className="pl-2 text-right font-mono">{format.decimal(event.t / 1000, 3)}</td>
      <td className="pl-2 text-right font-mono">{format.decimal(at / 1000, 3)}</td>
      <td className="pl-3 break-words">{ownPayload(event, { text, format }) ?? payloadOf(event, format)}</td>
    </tr>
  );
}

function payloadOf(event: LaneFrame['event'], format: ReturnType<typeof useFormat>): string {
  switch (event.kind) {
    case 'open':
      return `${event.status} · ${event.contentType ?? '–'}`;
    case 'body': {
      const { value, unit } = format.bytes(new TextEncoder().encode(event.text).length);
      return `${value} ${unit}`;
    }
    case 'start':
    case 'frame':
    case 'end':
      return '';
  }
}
