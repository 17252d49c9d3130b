import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { ApiError } from '#lib/api-error.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { Progress } from '#ui/progress.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { TokenForm } from './token-form.tsx';
import { UsageView } from './usage-view.tsx';
import { useUsage } from './use-usage.ts';

/** What everybody uses of this server's keys, for its operator. */
export function OperatorScreen() {
  const text = useText();
  const [token, setToken] = useState<string | null>(null);
  const usage = useUsage(token);
  const isRefused = usage.error instanceof ApiError && usage.error.problem.code === 'not_operator';
  return (
    <>
      <TopBar title={text('operator.title')} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-4xl flex-col gap-5 px-4 py-6 md:px-5">
          {isRefused ? <TokenForm wasWrong={token !== null} onToken={setToken} /> : <Shown usage={usage} />}
        </div>
      </div>
    </>
  );
}

function Shown({ usage: { data, error, dataUpdatedAt, isFetching, refetch } }: { usage: ReturnType<typeof useUsage> }) {
  const text = useText();
  const format = useFormat();
  const refresh = (
    <Button
      variant="outline"
      size="sm"
      icon={<RefreshCw size={13} />}
      disabled={isFetching}
      onClick={() => void refetch()}
    >
      {text('operator.refresh')}
    </Button>
  );
  if (error !== null) {
    return (
      <Note tone="bad" title={text('operator.failed')} actions={refresh}>
        {error instanceof ApiError && <p>{text(`error.${error.problem.code}.help`)}</p>}
      </Note>
    );
  }
  if (data === undefined) return <Progress value={null} label={text('operator.loading')} />;
  return (
    <>
      <p className="reading text-t2">{text('operator.lead', { day: data.day })}</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {refresh}
        <p className="text-f2 text-t3" role="status">
          {text('operator.refreshed', { time: format.dateTime(dataUpdatedAt) })}
        </p>
      </div>
      <UsageView usage={data} />
    </>
  );
}
