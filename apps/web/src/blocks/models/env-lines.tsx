import { CopyLinesButton } from './copy-lines-button.tsx';

const LINES = 'GATEWAY_BASE_URL=https://gateway.example.com/v1\nAPI_KEY=sk-…';

/** The two lines that connect a gateway, to copy. */
export function EnvLines() {
  return (
    <div className="min-w-0 rounded-control bg-well forced-border">
      <div className="flex items-center border-b border-line pr-1 pl-3.5 text-f1 text-t3">
        <code className="flex-1">.env</code>
        <CopyLinesButton lines={LINES} />
      </div>
      <pre className="scroll-slim overflow-x-auto px-3.5 py-2.5 font-mono text-f3 leading-[19px]">{LINES}</pre>
    </div>
  );
}
