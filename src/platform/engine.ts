import { setFlagsFromString } from 'node:v8';

/**
 * Most of what a start runs, it runs once: V8 would spend a sixth of it on optimizing code that is not used again.
 * @returns lets it optimize from now on
 */
export function loadWithoutOptimizing(): () => void {
  setFlagsFromString('--no-opt');
  return () => setFlagsFromString('--opt');
}

/** Left alone, V8 lets memory grow to four times of what is in use before it looks for what is not. */
export function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
