/** How long one token is used, by the watch on the wall: well within the five minutes for which it is good. */
const usedForMs = 120_000;

/**
 * A token that is good however long a slow machine takes for a test: another one is asked for in time. It does not go by the
 * clock of the test, so that what a test lets run out by setting that forward has run out.
 */
export function lasting(first: string, another: () => Promise<string>): () => Promise<string> {
  let token = Promise.resolve(first);
  let since = performance.now();
  return () => {
    if (performance.now() - since > usedForMs) {
      since = performance.now();
      token = another();
    }
    return token;
  };
}
