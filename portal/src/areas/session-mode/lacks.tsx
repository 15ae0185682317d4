import { Refused } from '../../api/problems.js';

/** What the plan still lacks before it can be signed or put into force, as the service found it. */
export function Lacks({ error }: { error: unknown }) {
  const gaps = error instanceof Refused ? (error.problem.gaps ?? []) : [];
  const needed = gaps.filter(({ severity }) => severity === 'block');
  if (needed.length === 0) return null;
  return (
    <ul>
      {needed.map(({ code, elementId, message, why }) => (
        <li key={`${code} ${elementId}`}>
          <bdi>{message}</bdi> {why}
        </li>
      ))}
    </ul>
  );
}
