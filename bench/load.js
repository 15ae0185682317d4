import { Connection } from './connection.js';

export const connections = 32;

/** A server that has just started is still making machine code of what it runs; one that people use has long done so. */
const rehearsalSeconds = 6;

/**
 * A side is one of the servers with the work it is given.
 * @typedef {(request: Buffer) => Promise<Buffer>} Send
 * @typedef {{ server: import('./server-process.js').ServerProcess, lanes: number,
 *   work: (lane: number, turn: number, send: Send) => Promise<unknown> }} Side `work` is one turn of one connection
 * @typedef {{ perSecond: number, p50Ms: number, p95Ms: number, p99Ms: number, cpuMs: number, peakMemoryMb: number, refused: number }} Figures
 */

/**
 * Lets the sides work in turns, A B A B ..., so that whatever else the machine does strikes all alike.
 * @param {Side[]} sides
 * @param {number} seconds for each side
 * @returns {Promise<Figures[]>}
 */
export async function compete(sides, seconds) {
  const rounds = Math.max(2, Math.round(seconds / 1.5));
  const runs = sides.map((side) => ({ side, turns: new Array(side.lanes).fill(0) }));
  const rehearsals = runs.map((run) => ({ ...run, tally: newTally() }));
  for (const rehearsal of rehearsals) await playRound(rehearsal, rehearsalSeconds);
  const performances = runs.map((run) => ({ ...run, tally: newTally() }));
  for (let round = 0; round < rounds; round++) {
    for (const performance of performances) await playRound(performance, seconds / rounds);
  }
  return Promise.all(performances.map(figures));
}

function newTally() {
  return { seconds: 0, cpuMs: 0, latencies: [], refused: 0 };
}

/** The connections work as fast as they are answered, each with one request under way at a time. */
async function playRound({ side, turns, tally }, seconds) {
  const { server, work } = side;
  const open = await Promise.all(turns.map(() => Connection.open(server.port)));
  const before = await server.usage();
  const start = performance.now();
  await Promise.all(
    open.map(async (connection, lane) => {
      const send = (request) => timed(connection, request, tally);
      while (performance.now() < start + seconds * 1000) await work(lane, turns[lane]++, send);
    }),
  );
  tally.seconds += (performance.now() - start) / 1000;
  tally.cpuMs += (await server.usage()).cpuMs - before.cpuMs;
  for (const connection of open) connection.close();
}

/** A server that is too busy asks to try again, and so it is done: the wait is part of the answer's time. */
async function timed(connection, request, tally) {
  const sent = performance.now();
  const { status, body, refusals } = await connection.insist(request);
  tally.latencies.push(performance.now() - sent);
  tally.refused += refusals;
  if (status < 200 || status > 299) throw new Error(`Answered ${status}: ${body}`);
  return body;
}

async function figures({ side, tally }) {
  const sorted = Float64Array.from(tally.latencies).sort();
  const percentile = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return {
    perSecond: sorted.length / tally.seconds,
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
    cpuMs: tally.cpuMs / sorted.length,
    peakMemoryMb: (await side.server.usage()).peakMemoryMb,
    refused: tally.refused,
  };
}
