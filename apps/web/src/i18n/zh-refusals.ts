import type { Text } from './catalogue.ts';
import type { enRefusals } from './en-refusals.ts';

/** The texts of what this server itself refuses; they come after the first load. */
export const zhRefusals: Record<keyof typeof enRefusals, Text> = {
  'error.model_not_allowed': '这台服务器不提供这个模型',
  'error.model_not_allowed.help': '没有向网关发送任何内容。请从列表里选一个模型，或联系管理员。',
  'error.not_operator': '这一页只给管理员看',
  'error.not_operator.help': '请输入启动服务器时设置的管理员令牌。',
  'error.limits_unavailable': '服务器现在无法计入用量',
  'error.limits_unavailable.help': '计数的存储没有回应，所以没有向网关发送任何内容。等它恢复后再发送。',

  'limit.user': '每位用户的上限：{what}。',
  'limit.everyone': '所有用户合计的上限：{what}。',
  'limit.requestsPerMinute': '每分钟 {max} 个请求，每条泳道算一个',
  'limit.concurrentRuns': '同时 {max} 个请求',
  'limit.tokensPerDay': '每天 {max} 个 token',
  'limit.charactersPerDay': '每天朗读 {max} 个字符',
  'limit.audioMinutesPerDay': '每天 {max} 分钟音频',
  'limit.again.time': '被拒绝 {time}后可以再次发送。',
  'limit.again.run': '等正在进行的请求结束一个，就可以再次发送。',
  'limit.again.never': '这一次本身就超过了上限：请一次少发一些。',
};
