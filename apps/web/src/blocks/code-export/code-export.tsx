import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { CodeText } from './code-text.tsx';
import type { CodeWriter } from './code-writer.ts';
import type { SentRequest } from './sent-request.ts';
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
  request: SentRequest;
  /** What the program needs besides address and key. */
  needs?: string;
  /** Further actions beside the one that copies. */
  actions?: ReactNode;
};

/** One request as a program in several languages, to take along. */
export function CodeExport({ request, ...rest }: CodeExportProps) {
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
          content: value === language && <Program code={write(request)} label={label} {...rest} />,
        }))}
      />
    </div>
  );
}

type ProgramProps = Omit<CodeExportProps, 'request'> & { code: string; label: string };

function Program({ code, label, needs, actions }: ProgramProps) {
  const text = useText();
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 items-center gap-2 border-b border-line py-1 pr-2 pl-3.5 text-f2 text-t3">
        <p className="min-w-0 flex-1">
          {text('code.environment')} {needs}
        </p>
        {actions}
        <CopyButton read={() => code} label={text('code.copy', { language: label })} copied={text('ui.copied')} />
      </div>
      <div className="min-h-0 flex-1">
        <CodeText code={code} label={label} />
      </div>
    </div>
  );
}
