import 'reflect-metadata';
import { readConfig } from './config.js';
import { flushLog, quietly } from './core/requests/log.js';
import { endOnSignal } from './ending.js';
import { requireUsable } from './platform/database/usable.js';
import { keepMemorySmall, loadWithoutOptimizing } from './platform/engine.js';
import { rootDir } from './root-dir.js';
import { findDatabase, giveUp } from './start.js';

// Whoever read the output may go away; the service stays.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

/** What is there by now. Until the service listens there is nobody whom an end would cut off. */
let stop = (): Promise<void> => Promise.resolve();
endOnSignal(() => stop().then(() => 0));

keepMemorySmall();
const optimize = loadWithoutOptimizing();
try {
  const config = readConfig(rootDir);
  const database = await findDatabase(config);
  await requireUsable(database.appUrl, config);
  // Only now, so that whoever has no usable database is told at once: loading the service takes most of the start.
  const { createApp } = await import('./app.js');
  const { DemoClock } = await import('./platform/demo/demo-clock.js');
  const { setUpDemo } = await import('./platform/demo/demo.js');
  const clock = new DemoClock();
  const { app } = await createApp(config, database.appUrl, clock);
  optimize();
  const demo = config.demo ? await setUpDemo(app, clock, (work) => database.fill(work)) : [];
  // Not by Nest's own `listen`, which would log a taken port above the sentence of `giveUp`.
  const server = app.getHttpAdapter().getInstance();
  await quietly(app, () => server.listen({ port: config.port, host: config.host }));
  // Requests under way are answered first; the embedded database goes last.
  stop = () =>
    app
      .close()
      .then(flushLog)
      .then(() => database.stop());
  const addresses = [
    `Concord is ready at ${config.publicUrl}`,
    `API documentation: ${config.publicUrl}/docs`,
  ];
  process.stdout.write([...database.steps, ...addresses, ...demo, ''].join('\n'));
} catch (error) {
  giveUp(error);
}
