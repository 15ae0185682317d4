import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { flushLog } from './core/requests/log.js';
import { DemoClock } from './platform/demo/demo-clock.js';
import { setUpDemo } from './platform/demo/demo.js';
import { findDatabase, giveUp } from './start.js';

// Whoever read the output may go away; the service stays.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

try {
  const config = readConfig(fileURLToPath(new URL('..', import.meta.url)));
  const database = await findDatabase(config);
  const clock = new DemoClock();
  const { app } = await createApp(config, database.appUrl, clock);
  const demo = config.demo ? await setUpDemo(app, clock, (work) => database.fill(work)) : [];
  await app.listen(config.port, config.host);
  const addresses = [
    `Concord is ready at ${config.publicUrl}`,
    `API documentation: ${config.publicUrl}/docs`,
  ];
  process.stdout.write([...database.steps, ...addresses, ...demo, ''].join('\n'));

  // Requests under way are answered first; the embedded database goes last. A second signal ends it at once.
  const stop = (): Promise<void> =>
    app
      .close()
      .then(flushLog)
      .then(() => database.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
  giveUp(error);
}
