import { Connection } from './connection.js';

export const connections = 32;

/** A side is one of two servers with the work it is given: `work(lane, turn, send)` is one turn of one connection. */

/**
 * Lets both sides work in turns, A B A B ..., so that whatever else the machine does strikes both alike.
 * @param {number} seconds for each side
 * @returns {Promise<object[]>} the figures of each side
 */
export async function compete(sides, seconds) {
  const rounds = Math.max(2, Math.round(seconds / 1.5));
  const runs = sides.map((side) => ({ side, turns: new Array(connections).fill(0) }));
  const rehearsals = runs.map((run) => ({ ...run, tally: newTally() }));
  for (const rehearsal of rehearsals) await playRound(rehearsal, Math.min(2, seconds));
  const performances = runs.map((run) => ({ ...run, tally: newTally() }));
  for (let round = 0; round < rounds; round++) {
    for (const performance of performances) await playRound(performance, seconds / rounds);
  }
  return Promise.all(performances.map(figures));
}

function newTally() {
  return { seconds: 0, cpuMs: 0, latencies: [] };
}

/** 32 connections work as fast as they are answered, each with one request under way at a time. */
async function playRound({ side, turns, tally }, seconds) {
  const { server, work } = side;
  const open = await Promise.all(turns.map(() => Connection.open(server.port)));
  const before = await server.usage();
  const start = performance.now();
  await Promise.all(
    open.map(async (connection, lane) => {
      const send = (request) => timed(connection, request, tally.latencies);
      while (performance.now() < start + seconds * 1000) await work(lane, turns[lane]++, send);
    }),
  );
  tally.seconds += (performance.now() - start) / 1000;
  tally.cpuMs += (await server.usage()).cpuMs - before.cpuMs;
  for (const connection of open) connection.close();
}

async function timed(connection, request, latencies) {
  const sent = performance.now();
  const { status, body } = await connection.send(request);
  latencies.push(performance.now() - sent);
  if (status < 200 || status > 299) throw new Error(`Answered ${status}: ${body}`);
  return body;
}

async function figures({ side, tally }) {
  const sorted = Float64Array.from(tally.latencies).sort();
  const percentile = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return {
    perSecond: sorted.length / tally.seconds,
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    cpuMs: tally.cpuMs / sorted.length,
    peakMemoryMb: (await side.server.usage()).peakMemoryMb,
  };
}
