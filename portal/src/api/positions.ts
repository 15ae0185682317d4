/**
 * Tells how far a stream of events was read: also where an id comes alone, as with each heartbeat. Such a one is no event,
 * and the parser keeps it to itself.
 */
export function positionsOf(tell: (position: string) => void): TransformStream<string, string> {
  let rest = '';
  let next: string | null = null;
  const take = (line: string) => {
    if (line.startsWith('id: ')) next = line.slice('id: '.length);
    // An id counts when its event is complete.
    if (line !== '' || next === null) return;
    tell(next);
    next = null;
  };
  return new TransformStream({
    transform(chunk, controller) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      controller.enqueue(chunk);
      for (const line of lines) take(line);
    },
  });
}
