import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { useState } from 'react';
import { JsonEditor } from '#blocks/recipe/json-editor.tsx';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { Switch } from '#ui/switch.tsx';
import { TextInput } from '#ui/text-input.tsx';
import {
  FORMAT_TYPES,
  isSchemaName,
  readResponseFormat,
  writeResponseFormat,
  type FormatType,
  type ResponseFormat,
} from './response-format.ts';

/** Edits the response format: its type, and the schema of one that has it. */
export function FormatEditor(props: LongEditorProps<ChatParameters>) {
  const { parameters, onDraft, onSet } = props;
  const text = useText();
  const format = readResponseFormat(parameters.response_format);
  const type = parameters.response_format === undefined ? 'not_sent' : format.type;

  const choose = (next: FormatType | 'other' | 'not_sent') => {
    onDraft(undefined);
    if (next === 'not_sent') onSet(null);
    else if (next !== 'other') onSet({ response_format: writeResponseFormat(next, format) });
  };

  return (
    <div className="flex flex-col gap-2.5">
      <Select
        label="response_format"
        value={type}
        options={[
          { value: 'not_sent', label: text('parameters.not_sent') },
          ...FORMAT_TYPES.map((value) => ({ value, label: text(`parameters.format.${value}`) })),
          ...(type === 'other' ? [{ value: 'other' as const, label: text('parameters.format.other') }] : []),
        ]}
        onChange={choose}
        className="self-start"
      />
      {type === 'json_object' && <p className="text-f2 text-t3">{text('parameters.hint.json_object')}</p>}
      {type === 'json_schema' && <SchemaEditor {...props} format={format} />}
    </div>
  );
}

function SchemaEditor({ format, draft, onDraft, onSet }: LongEditorProps<ChatParameters> & { format: ResponseFormat }) {
  const text = useText();
  const [written, setWritten] = useState(draft ?? JSON.stringify(format.schema, null, 2));
  const [name, setName] = useState(format.name);
  const set = (change: Partial<ResponseFormat>) =>
    onSet({ response_format: writeResponseFormat('json_schema', { ...format, ...change }) });

  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-40 flex-1">
          <Field
            label={text('parameters.schema.name')}
            {...(!isSchemaName(name) && { error: text('parameters.schema.name.fault') })}
          >
            <TextInput
              value={name}
              spellCheck={false}
              autoComplete="off"
              onChange={({ currentTarget: { value } }) => {
                setName(value);
                if (isSchemaName(value)) set({ name: value });
              }}
            />
          </Field>
        </div>
        <Switch
          label={text('parameters.schema.strict')}
          checked={format.strict}
          onChange={(strict) => set({ strict })}
        />
      </div>
      <JsonEditor
        label={text('parameters.schema')}
        written={written}
        fault={isRecord(parseJson(written)) ? null : text('parameters.json.not_an_object')}
        onWrite={(next) => {
          setWritten(next);
          const schema = parseJson(next);
          onDraft(isRecord(schema) ? undefined : next);
          if (isRecord(schema)) set({ schema });
        }}
      />
    </>
  );
}
