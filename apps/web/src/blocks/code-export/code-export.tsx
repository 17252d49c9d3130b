import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import type { CodeWriter } from './code-writer.ts';
import { CodeText } from './code-text.tsx';
import { writeCurl } from './write-curl.ts';
import { writeJavascriptFetch } from './write-javascript-fetch.ts';
import { writeJavascriptOpenai } from './write-javascript-openai.ts';
import { writePythonOpenai } from './write-python-openai.ts';
import { writePythonRequests } from './write-python-requests.ts';

type Language = 'curl' | 'python_openai' | 'python_requests' | 'javascript_openai' | 'javascript_fetch';

/** The names are those of programs and packages, the same in every language. */
const LANGUAGES: readonly { value: Language; label: string; write: CodeWriter }[] = [
  { value: 'curl', label: 'curl', write: writeCurl },
  { value: 'python_openai', label: 'Python openai', write: writePythonOpenai },
  { value: 'python_requests', label: 'requests', write: writePythonRequests },
  { value: 'javascript_openai', label: 'JS openai', write: writeJavascriptOpenai },
  { value: 'javascript_fetch', label: 'fetch', write: writeJavascriptFetch },
];

type CodeExportProps = {
  /** The body as it was sent. */
  request: unknown;
  /** The gateway's route below its base URL. */
  path: string;
  /** The name that the answer is saved under; without it the answer is a chat's and is printed. */
  saveAs?: string;
};

/** One request as a program in several languages, to take along. */
export function CodeExport({ request, ...route }: CodeExportProps) {
  const text = useText();
  const [language, setLanguage] = useState<Language>('curl');
  return (
    <div className="h-full min-h-0 *:h-full">
      <Tabs
        label={text('code.languages')}
        value={language}
        onChange={setLanguage}
        tabs={LANGUAGES.map(({ value, label, write }) => ({
          value,
          label,
          content: value === language && <Program code={write(request, route)} label={label} />,
        }))}
      />
    </div>
  );
}

function Program({ code, label }: { code: string; label: string }) {
  const text = useText();
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 items-center gap-2 border-b border-line py-1 pr-2 pl-3.5 text-f2 text-t3">
        <p className="min-w-0 flex-1">{text('code.environment')}</p>
        <CopyButton read={() => code} label={text('code.copy', { language: label })} copied={text('ui.copied')} />
      </div>
      <div className="min-h-0 flex-1">
        <CodeText code={code} label={label} />
      </div>
    </div>
  );
}
