import type { Schemas } from '../../api/client.js';
import type { Typed } from '../../kit/deed-form.js';

type Stage = Schemas['Stage'];

/** A stage that is being written. Whoever adds one thinks of its name; its code is made of that. */
export interface DraftStage extends Stage {
  /** What it is told apart by while it moves: its code, or of a new one a number. */
  readonly key: string;
  readonly isNew: boolean;
}

export const fewestStages = 2;
export const mostStages = 20;

export function drafted(stages: readonly Stage[]): DraftStage[] {
  return stages.map((stage) => ({ ...stage, key: stage.code, isNew: false }));
}

export function newStage(key: string): DraftStage {
  const crosswalk = { stori: null, stagesOfChange: null, samhsa: [] };
  return { key, isNew: true, code: '', title: '', description: '', clinicalNote: null, crosswalk };
}

/** What is published: the words that were typed, with a code for each new stage. */
export function writtenStages(drafts: readonly DraftStage[], typed: Typed): Map<string, Stage> {
  const taken = new Set(drafts.filter(({ isNew }) => !isNew).map(({ code }) => code));
  const written = new Map<string, Stage>();
  for (const [place, { key, isNew, ...stage }] of drafts.entries()) {
    const at = `stages/${place}`;
    const title = typed.text(`${at}/title`);
    const code = isNew ? codeOf(title, taken) : stage.code;
    taken.add(code);
    const description = typed.text(`${at}/description`);
    const clinicalNote = typed.maybe(`${at}/clinicalNote`) ?? null;
    written.set(key, { ...stage, code, title, description, clinicalNote });
  }
  return written;
}

/** Small letters, digits and underscores; a name in another script has a number instead. */
function codeOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g)?.join('_') ?? '';
  const code = (/^[a-z]/.test(words) ? words : `stage_${words}`).replace(/_$/, '').slice(0, 58);
  if (!taken.has(code)) return code;
  let number = 2;
  while (taken.has(`${code}_${number}`)) number += 1;
  return `${code}_${number}`;
}

export function movedUp<T>(list: readonly T[], place: number): T[] {
  const moved = [...list];
  const [taken] = moved.splice(place, 1);
  if (taken !== undefined) moved.splice(place - 1, 0, taken);
  return moved;
}
