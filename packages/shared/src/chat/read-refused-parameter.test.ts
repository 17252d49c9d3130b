import { describe, expect, test } from 'vitest';
import { describeGatewayError } from '#errors/describe-gateway-error.ts';
import { readRefusedParameter } from './read-refused-parameter.ts';

/** A request that sets everything. */
const sent: Record<string, unknown> = {
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  stream: true,
  stream_options: { include_usage: true },
  temperature: 0.3,
  top_p: 0.9,
  max_tokens: 100,
  max_completion_tokens: 100,
  n: 2,
  stop: ['.'],
  seed: 1,
  user: 'u',
  presence_penalty: 0,
  frequency_penalty: 0,
  logprobs: true,
  top_logprobs: 5,
  response_format: { type: 'json_object' },
  reasoning_effort: 'low',
  tools: [],
  enable_thinking: true,
  thinking_budget: 1,
  top_k: 4,
};

function refused(body: unknown, { status = 400, request = sent } = {}): string | null {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readRefusedParameter({
    problem: describeGatewayError({ status, body: text, requestId: null }),
    sent: request,
  });
}

const openAi = (message: string, param: string | null = null, code: string | null = null) => ({
  error: { message, type: 'invalid_request_error', param, code },
});
const vllm = (message: string) => ({ object: 'error', message, type: 'BadRequestError', param: null, code: 400 });

describe('the parameter that a gateway refused', () => {
  test.each<[string, string, unknown]>([
    [
      'OpenAI, by its param',
      'max_tokens',
      openAi(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        'max_tokens',
        'unsupported_parameter',
      ),
    ],
    [
      'a gateway that drops the param',
      'max_tokens',
      {
        error: {
          message:
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          code: 'invalid_request_body',
        },
      },
    ],
    [
      'a value',
      'temperature',
      openAi(
        "Unsupported value: 'temperature' does not support 0.3 with this model. Only the default (1) value is supported.",
      ),
    ],
    [
      'through one-api',
      'presence_penalty',
      openAi("Unsupported parameter: 'presence_penalty' is not supported with this model. (request id: 20250809)"),
    ],
    ['an unknown argument', 'reasoning_effort', openAi('Unrecognized request argument supplied: reasoning_effort')],
    ['several unknown arguments', 'top_k', openAi('Unrecognized request arguments supplied: top_k, seed')],
    [
      'stream options without a stream',
      'stream_options',
      openAi("The 'stream_options' parameter is only allowed when 'stream' is enabled."),
    ],
    ['a path in the param', 'tools', openAi('Invalid schema for function', 'tools[0].function.parameters')],
    [
      'another spelling in the param',
      'reasoning_effort',
      openAi("Unsupported parameter: 'reasoning.effort' is not supported with this model.", 'reasoning.effort'),
    ],
    [
      'Anthropic, two that exclude each other',
      'temperature',
      openAi('`temperature` and `top_p` cannot both be specified for this model. Please use only one.'),
    ],
    [
      'the same through a channel that loses the quotes',
      'temperature',
      openAi('temperature and top_p cannot both be specified for this model. Please use only one. (tid: 1)', ''),
    ],
    [
      'the same wrapped in JSON',
      'temperature',
      openAi(
        '{"type":"error","error":{"type":"invalid_request_error","message":"`temperature` and `top_p` cannot both be specified for this model. Please use only one."}}',
      ),
    ],
    ['Anthropic, a range', 'top_p', openAi('top_p: range: -1 or 0..1')],
    ['Bedrock', 'top_k', openAi('The model returned the following errors: top_k: Extra inputs are not permitted')],
    [
      'Bedrock, a serde message that lists every name',
      'top_k',
      openAi(
        'Failed to deserialize the JSON body into the target type: top_k: unknown field `top_k`, expected one of `messages`, `model`, `store`, `reasoning_effort`, `logprobs`, `n`, `seed`, `stop`, `temperature` at line 1 column 212',
      ),
    ],
    [
      'vLLM, pydantic',
      'max_completion_tokens',
      vllm(
        "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted', 'input': 800}]",
      ),
    ],
    ['vLLM, greedy', 'n', vllm('n must be 1 when using greedy sampling, got 2.')],
    [
      'vLLM on Gaudi',
      'logprobs',
      vllm("Gaudi doesn't support logprobs. Please remove 'logprobs'/'top_logprobs' from your request."),
    ],
    ['vLLM, a range', 'top_p', vllm('top_p must be in (0, 1], got 0.0.')],
    [
      'Gemini',
      'seed',
      [
        {
          error: {
            code: 400,
            message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
    ],
    [
      'Gemini, a name inside a parameter',
      'tools',
      openAi(
        'Invalid JSON payload received. Unknown name "const" at \'tools[0].function_declarations[5].parameters\': Cannot find field.',
      ),
    ],
    ['Gemini, in words', 'logprobs', openAi('Logprobs is not supported for the current model')],
    [
      'xAI',
      'presence_penalty',
      {
        code: 'Client specified an invalid argument',
        error: 'Argument not supported on this model: presencePenalty',
      },
    ],
    ['xAI, later', 'presence_penalty', openAi('Model grok-4 does not support parameter presencePenalty.')],
    ['DeepSeek, a range', 'top_p', openAi('Invalid top_p value, the valid range of top_p is (0, 1.0]')],
    ['DeepSeek', 'temperature', openAi('deepseek-reasoner does not support the parameter `temperature`')],
    ['Groq', 'logprobs', openAi('`logprobs` is not supported with this model')],
    [
      'DashScope',
      'max_tokens',
      openAi('<400> InternalError.Algo.InvalidParameter: Range of max_tokens should be [1, 8192]'),
    ],
    [
      'DashScope, thinking',
      'enable_thinking',
      openAi('parameter.enable_thinking must be set to false for non-streaming calls'),
    ],
    [
      'DashScope, a budget',
      'thinking_budget',
      openAi('The thinking_budget parameter must be a positive integer and not greater than 38912'),
    ],
    ['GigaChat', 'temperature', { status: 422, message: 'Invalid params: temperature must be in range (0, +inf)' }],
    ['Zhipu', 'temperature', openAi('temperature参数非法。请检查文档。 (request id: 2024)')],
    ['a range in Chinese', 'temperature', openAi('参数 temperature 取值范围为 [0, 1]')],
    ['an unknown one in Chinese', 'seed', openAi('不支持的参数: seed')],
    ['a model in Chinese', 'top_logprobs', openAi('该模型不支持 top_logprobs 参数')],
    ['too much in Chinese', 'max_tokens', openAi('max_tokens 超出范围')],
    ['Ollama', 'tools', openAi('library/gemma:2b does not support tools')],
    ['LM Studio', 'response_format', { error: "'response_format.type' must be 'json_schema' or 'text'" }],
    ['n with a comparison', 'n', openAi('n > 1 is not supported')],
    ['an argument of Python', 'seed', openAi("create() got an unexpected keyword argument 'seed'")],
  ])('%s: %s', (_, expected, body) => {
    expect(refused(body)).toBe(expected);
  });

  test.each([
    [
      'FastAPI under 422',
      422,
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted', input: 1 }] },
    ],
    [
      'Mistral under 422',
      422,
      {
        object: 'error',
        message: {
          detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }],
        },
        type: 'invalid_request_error',
      },
    ],
    ['under 404', 404, openAi("Unsupported parameter: 'seed' is not supported with this model.", 'seed')],
    ['under 200', 200, openAi("Unsupported parameter: 'seed' is not supported with this model.", 'seed')],
  ])('%s', (_, status, body) => {
    expect(refused(body, { status })).toBe('seed');
  });
});

describe('is none', () => {
  test.each<[string, number, unknown]>([
    ['under 500, whatever the words', 500, openAi('the temperature of the room must be lower', 'temperature')],
    ['under 401', 401, openAi("Invalid 'user'", 'user')],
    ['under 429', 429, openAi('temperature is not supported', 'temperature')],
    [
      'under 200 of another kind',
      200,
      { error: { message: 'temperature is not supported', type: 'overloaded_error' } },
    ],
    ['an empty purse under 400', 400, openAi('insufficient_quota: max_tokens must be lower')],
    ['that is merely mentioned', 400, openAi('The temperature of the room and a seed in the ground: bad request')],
    [
      'in the messages',
      400,
      openAi("Invalid 'messages[0].content': too long, user must shorten", 'messages[0].content'),
    ],
    ['a field of a message', 400, openAi('messages.0.user: Extra inputs are not permitted')],
    [
      'a field of a message, by its place',
      422,
      { detail: [{ loc: ['body', 'messages', 0, 'user'], msg: 'Extra inputs' }] },
    ],
    ['the model', 404, openAi('The model `temperature` does not exist', 'model', 'model_not_found')],
    [
      'the length of the context',
      400,
      openAi(
        "This model's maximum context length is 8192 tokens. Please reduce the length of the messages or completion.",
        'messages',
        'context_length_exceeded',
      ),
    ],
    ['a word of English that is a name too', 400, openAi('Please stop. The user is unhappy with the tools')],
    ['no word at all', 400, ''],
    ['a page', 400, '<html><title>400 Bad Request</title></html>'],
  ])('%s', (_, status, body) => {
    expect(refused(body, { status })).toBeNull();
  });

  test('what was not sent, though it is named', () => {
    const request = { model: 'm', messages: [], max_completion_tokens: 5, seed: undefined };
    const instead = "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.";
    expect(refused(openAi(instead, 'max_tokens'), { request })).toBeNull();
    expect(refused(openAi("Unsupported parameter: 'seed'", 'seed'), { request })).toBeNull();
  });
});

test('parameters of any name do no harm', () => {
  const request = { 'a(b': 1, '': 2, '(?<n>x': 3, 'x.y': 4, __proto__x: 5, toString: 6 };
  expect(refused(openAi('Unsupported parameter: x.y'), { request })).toBe('x.y');
  expect(refused(openAi('Unsupported parameter: toString'), { request })).toBe('toString');
  expect(refused(openAi('Unsupported parameter: (?<n>x and more'), { request })).toBe('(?<n>x');
});

test('a long message of fillers is read in no time worth naming', () => {
  const words = `unsupported ${'parameter value of the '.repeat(80)}x`;
  expect(refused(openAi(words))).toBeNull();
});
