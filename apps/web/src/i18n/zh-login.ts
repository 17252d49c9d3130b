import type { Text } from './catalogue.ts';
import type { enLogin } from './en-login.ts';

/** The Chinese texts of the login, which come with it. */
export const zhLogin = {
  'login.title': '登录 Lineup',
  'login.out': '使用这个服务器需要口令，请向管理员索取。',
  'login.lost': '登录已失效。正在做的内容都还在，登录后接着做。',
  'login.ended': '已退出登录。这台设备上存的内容保留，登录后照样能看到。',
  'login.passcode': '口令',
  'login.show': '显示口令',
  'login.hide': '隐藏口令',
  'login.do': '登录',
  'login.waiting': '输错口令的次数太多',
  'login.wait.seconds': '{count} 秒后再试。',
  'login.wait.minutes': '{count} 分钟后再试。',
  'login.wait.over': '现在可以再试了。',
  'login.proxy': '登录由服务器前的反向代理负责，它还没有说明访问者是谁。',
  'login.proxy.do': '重新载入',
  'error.wrong_passcode': '口令不对',
  'error.wrong_passcode.help': '核对后重新输入。',
} as const satisfies Record<keyof typeof enLogin, Text>;
