import { JsonView } from '#blocks/runs/json-view.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { InspectorPart } from './inspector-part.tsx';
import type { Take } from './take-record.ts';

/** What went over the wire for a take: the request as sent, the head of the response, and when how many bytes came. */
export function TakeWire({ take }: { take: Take }) {
  const text = useText();
  const { request, head, arrivals, end } = take;
  return (
    <>
      <InspectorPart title={text('speech.wire.request')}>
        <code className="text-f2 text-t2">POST /api/speech</code>
        <JsonView value={request} label={text('speech.wire.request')} />
      </InspectorPart>
      <InspectorPart title={text('speech.wire.head')}>
        <code className="text-f2 break-all text-t2">
          {head === null ? '–' : `${head.status} · ${head.contentType ?? '–'}`}
        </code>
      </InspectorPart>
      <InspectorPart title={text('speech.wire.arrivals')}>
        {arrivals.length === 0 ? (
          <p className="text-f3 text-t3">{end?.wasReloaded ? '–' : text('speech.wire.none')}</p>
        ) : (
          <Arrivals arrivals={arrivals} />
        )}
      </InspectorPart>
    </>
  );
}

function Arrivals({ arrivals }: Pick<Take, 'arrivals'>) {
  const text = useText();
  const format = useFormat();
  return (
    <table className="w-full font-mono text-f2 text-t2">
      <thead className="text-left font-sans text-f1 text-t3">
        <tr>
          <th className="font-normal">{text('speech.wire.time')}</th>
          <th className="text-right font-normal">{text('speech.wire.bytes')}</th>
        </tr>
      </thead>
      <tbody>
        {arrivals.map(({ t, size }) => (
          <tr key={t} className="border-t border-line">
            <td>{(t / 1000).toFixed(3)}</td>
            <td className="text-right">{format.count(size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
