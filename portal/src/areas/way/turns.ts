import type { Schemas } from '../../api/client.js';

/** Which way a stage lies from where somebody stands; `far`: further than the next; `anew`: after a rest; `none`: it is here. */
export type Turn = 'first' | 'next' | 'far' | 'back' | 'anew' | 'none';

/** The service says which kind of move it is; this only asks for what that move needs to be told. */
export function turnTo(
  stage: string | null,
  standing: Schemas['Standing'] | null,
  stages: readonly Schemas['Stage'][],
): Turn {
  if (!standing) return 'first';
  if (stage === standing.stage.code) return 'none';
  if (standing.paused) return 'anew';
  const place = (code: string | null) => stages.findIndex((each) => each.code === code);
  const steps = place(stage) - place(standing.stage.code);
  if (steps < 0) return 'back';
  return steps === 1 ? 'next' : 'far';
}
