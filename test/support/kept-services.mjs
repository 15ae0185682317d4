import process from 'node:process';

/** @type {import('./test-app.js').Started | undefined} */
let kept;

/**
 * To start a service costs half a second of work, and its connections cost as much again until they know their statements. So one
 * that is as it was started is kept for the next test file of this process, which takes it.
 */
export function takeKept() {
  const service = kept;
  kept = undefined;
  return service;
}

/** @param {import('./test-app.js').Started} service which nobody has changed */
export async function keep(service) {
  if (kept && kept !== service) return service.app.close();
  service.app.getHttpServer().closeAllConnections();
  kept = service;
}

export async function closeKept() {
  await takeKept()?.app.close();
}

// One of Jest's workers hears nothing more once it is told to end. What is kept shall not hold it.
process.on('removeListener', (event) => {
  if (event === 'message' && process.listenerCount('message') === 0) process.exit();
});
