import { useText } from '#i18n/use-text.ts';

/** The columns of a race and what they are called. */
export function RaceHead() {
  const text = useText();
  return (
    <>
      <colgroup>
        <col className="w-6" />
        <col />
        <col className="w-16" />
        <col className="w-26" />
        <col className="w-16" />
        <col className="w-6" />
      </colgroup>
      <thead className="text-f1 text-t3">
        <tr className="[&>th]:font-normal">
          <th scope="col">
            <span className="sr-only">{text('chat.race.lane')}</span>
          </th>
          <th scope="col">
            <span className="sr-only">{text('chat.race.arrivals')}</span>
          </th>
          <th scope="col" className="text-right">
            {text('run.first_text')}
          </th>
          <th scope="col" className="text-right">
            {text('run.speed')}
          </th>
          <th scope="col" className="text-right">
            {text('run.total')}
          </th>
          <th scope="col">
            <span className="sr-only">{text('run.finish')}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}
