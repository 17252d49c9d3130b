import type { Problem } from '#errors/problem.ts';

type Refusal = {
  problem: Problem;
  /** The request body as it was sent; only its own top-level parameters count. */
  sent: Readonly<Record<string, unknown>>;
};

/** What makes a request: without these there is none, so an error about them is no refusal of a parameter. */
const ESSENTIAL = ['model', 'messages'];

/** Opening and closing quotes of all gateways, JSON inside a message included. */
const QUOTE = '[\\s\\\\\'"`‘’“”「」]*';
const FILLER =
  '(?:[\\s:：]|the|this|for|of|following|request|input|parameters?|params?|arguments?|args?|fields?|options?|propert(?:y|ies)|keyword|names?|values?|supplied)*';
const VALUE = '(?:\\s*(?:parameters?|arguments?|fields?|options?|values?)\\b)?(?:\\s*(?:[<>=]+|of)\\s*-?[\\d.]+)?';
const BESIDE = '(?:\\s*(?:and|or|与|和)\\s+\\S+)?';

/** How gateways word a refusal. `NAME` stands for the parameter and whatever path of its own follows it. */
const WORDINGS = [
  // Unsupported parameter: 'max_tokens' · Unrecognized request argument supplied: seed · Unknown name "seed" · Invalid top_p value
  `\\b(?:unsupported|unrecogni[sz]ed|unknown|unexpected|invalid|illegal|disallowed|extra)${FILLER}${QUOTE}NAME`,
  // Argument not supported on this model: presencePenalty
  `\\bnot (?:supported|allowed|permitted)\\b[^.:\\n]{0,40}:${QUOTE}NAME`,
  // deepseek-reasoner does not support the parameter `temperature` · Range of max_tokens should be [1, 8192]
  `(?:(?:\\bnot|n['’]t) support|\\brange of)${FILLER}${QUOTE}NAME`,
  // `temperature` and `top_p` cannot both be specified · n must be 1 when temperature is near 0 · The 'stream_options' parameter is only allowed when
  `NAME${QUOTE}${VALUE}${BESIDE}\\s*:?\\s*(?:(?:is|are) (?:not|only|invalid|unsupported|out of|too|deprecated|unknown)|not (?:supported|allowed|permitted)|cannot|can(?:'t| not| only)|must|should|may not|out of|range\\b|input should|extra inputs|unknown field)`,
  // FastAPI and pydantic name the place: 'loc': ('body', 'seed')
  `\\bloc\\W{1,6}[([]\\W{0,3}body\\W{1,6}NAME`,
  // Unknown name "const" at 'tools[0].function_declarations[5]'
  `\\bat${QUOTE}(?=\\w+[[.])NAME`,
  // 不支持的参数: seed · 参数错误：temperature
  `(?:不支持|不允许|无效|非法|未知|不合法|错误)的?(?:请求)?(?:参数|字段)?[\\s:：为]*${QUOTE}NAME`,
  // temperature参数非法 · 参数 temperature 取值范围为 [0, 1]
  `NAME${QUOTE}${BESIDE}\\s*(?:参数|字段|的?值)?的?(?:取值|范围|非法|不合法|无效|错误|有误|不支持|不被支持|仅支持|超出|超过|必须|不能|只能|应)`,
];

/**
 * Names the request parameter that the gateway refused, as it stood in the request, or null when the error does not say so. The
 * error's own `param` counts first, then its words; a parameter that is merely mentioned is none that was refused.
 */
export function readRefusedParameter({ problem, sent }: Refusal): string | null {
  if (!isRefusal(problem)) return null;
  const names = Object.keys(sent).filter(
    (name) => name !== '' && sent[name] !== undefined && !ESSENTIAL.includes(name),
  );
  const param = problem.param ?? '';
  if (ESSENTIAL.includes(headOf(param))) return null;
  return findByParam(names, param) ?? findByWords(names, problem.gatewayMessage ?? '');
}

/** Other errors are about the account, the gateway or the model, even when their words name a parameter. */
function isRefusal({ code, status }: Problem): boolean {
  if (code !== 'gateway_rejected' && code !== 'gateway_model_missing') return false;
  return status !== undefined && ([400, 404, 422].includes(status) || (status >= 200 && status < 300));
}

function findByParam(names: readonly string[], param: string): string | undefined {
  return names.find((name) => bare(name) === bare(param)) ?? names.find((name) => bare(name) === bare(headOf(param)));
}

function headOf(path: string): string {
  return path.split(/[.[]/)[0] ?? '';
}

/** Some gateways answer in their own spelling: `presencePenalty`, `reasoning.effort`. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[_.\-\s]/g, '');
}

/** Of several that are refused the one that the message names first. */
function findByWords(names: readonly string[], message: string): string | null {
  const found = names
    .map((name) => ({ name, at: findRefusal(name, message) }))
    .filter(({ at }) => at !== Infinity)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.name ?? null;
}

function findRefusal(name: string, message: string): number {
  const spelling = name.replace(/[^\w]/g, '\\$&').replaceAll('_', '[_ .-]?');
  // Not inside a longer name, and not a field of something else: `messages.0.user` is no `user`.
  const place = `(?<name>(?<!\\w|[\\d\\]]\\.)${spelling}(?!\\w)(?:[.[][\\w.[\\]]*\\w\\]?)?)`;
  const places = WORDINGS.map((wording) => {
    const match = new RegExp(wording.replace('NAME', place), 'di').exec(message);
    return match?.indices?.groups?.['name']?.[0] ?? Infinity;
  });
  return Math.min(...places);
}
