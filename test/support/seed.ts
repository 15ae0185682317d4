import process from 'node:process';
import fc from 'fast-check';

/**
 * What random tests draw: always the same in `npm test`, so that a red run is red again and no luck decides; in
 * `npm run test:long` something new each time, whose seed global-setup.mjs says. CONCORD_TEST_SEED is either's seed.
 */
fc.configureGlobal({ seed: Number(process.env.CONCORD_TEST_SEED) });
