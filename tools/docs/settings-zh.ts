/** What the settings mean, in Chinese. A setting that is not here yet stands in the Chinese document in English. */
export const SETTINGS_ZH: Readonly<Record<string, string>> = {
  HOST: '监听地址。只有本机地址可以没有访问保护。',
  PORT: '监听端口。',
  ACCESS_PASSCODE:
    '设了口令，使用前要先登录。多个口令用逗号分开，前面可以写名字："ann:第一个口令,ben:第二个口令"。每个至少 8 个字符，15 个以上更好。改动后所有登录失效。',
  ACCESS_PASSCODE_FILE: '存放口令的文件，一行一个，代替 ACCESS_PASSCODE（挂载的密文）。只有在这里口令可以含逗号。',
  USER_HEADER:
    '反向代理用来写登录者名字的请求头，例如 X-Forwarded-User。只有来自 TRUSTED_PROXIES 的才算数，代理必须替换掉客户端自己写的同名头。',
  TRUSTED_PROXIES: '可信的反向代理的地址，用逗号分开。',
  SESSION_IDLE_MINUTES: '登录后这么多分钟不用就失效。',
  SESSION_MAX_HOURS: '登录最长维持这么多小时。',
  ALLOW_OPEN_BIND: '设为 yes 时，没有登录也监听本机以外的地址：能连上这个端口的人都在花你的密钥。',
  ALLOWED_HOSTS: '浏览器可以用哪些别的主机名访问，用逗号分开，例如在反向代理之后。本机名和监听地址总是允许。',
  GATEWAY_BASE_URL: 'OpenAI 兼容网关的地址，连同路径，例如 https://gateway.example/v1。不写就用内置演示网关。',
  API_KEY: '网关的密钥。只发给网关，不进浏览器，不进日志。',
  API_KEY_FILE: '存放密钥的文件，代替 API_KEY（挂载的密文）。',
  GATEWAYS_FILE:
    '列出更多网关的 JSON 文件：{"id", "name", "baseUrl", "apiKeyEnv" 或 "apiKeyFile", "limits"}。limits 和其中各项都可省：{"temperature": {"min", "max"}, "uploadBytes", "speechInput": {"max", "unit": "characters" 或 "bytes"}, "speechFormats": ["mp3", "wav"], "refusedUploads": ["m4a"]}。可以加价格，按每百万 token 计："currency": "USD", "prices": {"模型 id，或其开头加 *": {"input", "output", "cached", "reasoning"}}，后两项可省。',
  SCAN_LOCAL_GATEWAYS:
    '没有配置网关、HOST 又是本机地址时，把启动时有应答的 Ollama（11434）、llama.cpp（8080）或 LM Studio（1234）也列出来。',
  FIRST_BYTE_LIMIT_SECONDS: '发出请求后这么多秒还没有开始回答，就放弃。转写这类一次给出的回答，开始前就用掉全部时间。',
  IDLE_LIMIT_SECONDS: '回答中途这么多秒没有任何内容，或上传这么多秒没有被收走，就当作停住而放弃。',
  DRAIN_SECONDS:
    '收到 SIGTERM 或 SIGINT 后，正在进行的回答还可以继续这么多秒，然后每条泳道都会得知服务器要关闭。再收到一次信号就立刻结束。',
  LIMITS_FILE:
    '共用密钥的服务器的上限，写在一个 JSON 文件里：{"perUser", "overall", "models", "caps"}。前两项可以有 "requestsPerMinute"、"concurrentRuns"、"tokensPerDay"、"charactersPerDay"、"audioMinutesPerDay"；"models" 是模型 id（或其开头加 *）的列表，也可以按网关 id 分别列出；"caps" 可以有 "n"、"maxTokens"、"lanes"、"bodyBytes"、"uploadBytes"。没写的就不限制。',
  REDIS_URL:
    '用来计数的 Redis，例如 redis://127.0.0.1:6379/0，几台服务器由此共用上限和用量。不写则各自计数，重启后从零开始。连不上 Redis 时，凡要计数的都不发送。',
  OPERATOR_TOKEN:
    '管理员页面 /operator 要求的令牌，至少 16 个字符。不写时，只有 HOST 是本机地址、ALLOWED_HOSTS 为空、又不用登录，这一页才开放，否则关闭。',
  METRICS_TOKEN: 'Prometheus 读取 /metrics 用的 bearer 令牌，至少 16 个字符。不写则这个端口上没有 /metrics。',
  METRICS_PORT: '/metrics 自己的端口，在 127.0.0.1 上，不用令牌。',
  LOG_CONTENT:
    '设为 yes 时，在 info 级别记录大家发送的内容：发给网关的每个请求的全文（含提示词）和回答的大小。上传和回答本身不记录。',
  LOG_LEVEL: '写到标准错误的日志有多细：silent、fatal、error、warn、info（每个请求一行）或 debug。',
};
