import type { UsageResponse, UsageRow } from '@lineup/shared/usage/usage-response.ts';
import { useText } from '#i18n/use-text.ts';
import { LimitsList } from './limits-list.tsx';
import { sumUsage } from './sum-usage.ts';
import { UsageTable } from './usage-table.tsx';

/** The usage of a day: each user and all together beside the limits, then each model. */
export function UsageView({ usage: { rows, limits } }: { usage: UsageResponse }) {
  const text = useText();
  const estimated = rows.reduce((sum, row) => sum + row.estimated, 0);
  return (
    <>
      <LimitsList limits={limits} />
      {rows.length === 0 ? (
        <p className="text-t2">{text('operator.none')}</p>
      ) : (
        <>
          <UsageTable
            title={text('operator.users')}
            head={text('operator.user')}
            sums={sumUsage(rows, ({ user }) => (isOthers(user) ? text('operator.others') : user))}
            limits={limits.perUser}
            total={{ sums: sumUsage(rows, () => text('operator.all')), limits: limits.overall }}
          />
          <UsageTable
            title={text('operator.models')}
            head={text('operator.model')}
            sums={sumUsage(rows, (row) => nameModel(row, text('operator.others')))}
          />
        </>
      )}
      {estimated > 0 && <p className="text-f2 text-t3">{text('operator.estimated', { count: estimated })}</p>}
    </>
  );
}

/** The server counts together what it has no room for one by one. */
function isOthers(name: string): boolean {
  return name === 'others';
}

function nameModel({ gateway, model }: UsageRow, others: string): string {
  return isOthers(model) && isOthers(gateway) ? others : `${model} · ${gateway}`;
}
