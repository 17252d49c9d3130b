import { Hono } from 'hono';
import { answerError } from '#errors/answer-error.ts';
import { AppError } from '#errors/app-error.ts';
import { identifyCaller } from '#guards/caller.ts';
import { guardDrain } from '#guards/guard-drain.ts';
import { guardHost } from '#guards/guard-host.ts';
import { guardMetrics } from '#guards/guard-metrics.ts';
import { guardOperator } from '#guards/guard-operator.ts';
import { guardOrigin } from '#guards/guard-origin.ts';
import { identifyUser } from '#guards/identify-user.ts';
import { noStore } from '#guards/no-store.ts';
import { securityHeaders } from '#guards/security-headers.ts';
import { giveRequestId } from '#log/give-request-id.ts';
import { logRequests } from '#log/log-request.ts';
import { chatRoute } from '#routes/chat-route.ts';
import { configRoute } from '#routes/config-route.ts';
import { metricsRoute } from '#routes/metrics-route.ts';
import { modelsRoute } from '#routes/models-route.ts';
import { sessionRoute } from '#routes/session-route.ts';
import { signInRoute } from '#routes/sign-in-route.ts';
import { signOutRoute } from '#routes/sign-out-route.ts';
import { siteRoute } from '#routes/site-route.ts';
import { speechRoute } from '#routes/speech-route.ts';
import { stopRoute } from '#routes/stop-route.ts';
import { transcriptionsRoute } from '#routes/transcriptions-route.ts';
import { usageRoute } from '#routes/usage-route.ts';
import type { AppDeps } from './app-deps.ts';
import type { AppEnv } from './app-env.ts';

/** The whole BFF as an app that takes everything from outside. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(answerError(deps));
  app.notFound(refuse('not_found'));

  app.use(giveRequestId, logRequests(deps), securityHeaders, guardHost(deps.hosts));
  app.use('/api/*', noStore, guardOrigin(deps.hosts), guardDrain(deps.isDraining));
  app.use('/api/*', identifyUser(deps.access), identifyCaller);
  app.use('/healthz', noStore);
  app.use('/readyz', noStore, guardDrain(deps.isDraining));

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => c.json({ status: 'ready' }));
  app.get('/api/session', sessionRoute(deps));
  app.post('/api/session', signInRoute(deps));
  app.delete('/api/session', signOutRoute(deps));
  app.get('/api/config', configRoute(deps));
  app.get('/api/models', modelsRoute(deps));
  app.post('/api/chat', chatRoute(deps));
  app.post('/api/chat/:id/stop', stopRoute(deps));
  app.post('/api/speech', speechRoute(deps));
  app.post('/api/transcriptions', transcriptionsRoute(deps));
  app.get('/api/operator/usage', guardOperator(deps.operator), usageRoute(deps));
  app.get('/metrics', noStore, guardMetrics(deps.metricsToken), metricsRoute(deps.metrics));
  for (const route of [
    '/healthz',
    '/readyz',
    '/api/session',
    '/api/config',
    '/api/models',
    '/api/chat',
    '/api/chat/:id/stop',
    '/api/speech',
    '/api/transcriptions',
    '/api/operator/usage',
    '/metrics',
  ]) {
    app.all(route, refuse('method_not_allowed'));
  }
  app.all('/api/*', refuse('not_found'));
  app.get('*', siteRoute(deps.site));
  app.all('*', refuse('method_not_allowed'));
  return app;
}

function refuse(code: 'not_found' | 'method_not_allowed'): () => never {
  return () => {
    throw new AppError(code);
  };
}
