import { useDeed } from '../../api/queries.js';
import type { Line, Op, Part, Plan } from './parts.js';

/** Writes into the plan, on the state that was read: a line that was changed elsewhere meanwhile is never overwritten. */
export function useWrite(patientId: string, { revision, ifThen }: Plan) {
  const change = useDeed('post', '/v1/patients/{patientId}/safety-plan/changes');
  const send = (ops: Op[], baseRevision?: number) =>
    change.mutateAsync({
      params: { path: { patientId } },
      body: { ops, ...(baseRevision !== undefined && { baseRevision }) },
    });

  /** Gives whether it is written; what was wrong is in `error`. */
  const ops = (list: Op[]): Promise<boolean> =>
    send(list, revision).then(
      () => true,
      () => false,
    );

  /** Gives the way back, or null where it could not be taken out. */
  const takeOut = async (part: Part, line: Line, place: number): Promise<(() => Promise<void>) | null> => {
    const { id: entryId, text, name, phone, minutes, substanceUse } = line;
    if (!(await ops([{ op: 'entry.end', entryId }]))) return null;
    return async () => {
      const added = await send([
        { op: 'entry.add', section: part, text, name, phone, minutes, ...(substanceUse && { substanceUse }) },
      ]);
      const id = added.sections.find(({ section }) => section === part)?.entries.at(-1)?.id;
      if (id === undefined) return;
      const renamed = (from: string): string => (from === entryId ? id : from);
      const links = ifThen
        .filter(({ signId, actionIds }) => signId === entryId || actionIds.includes(entryId))
        .map(({ signId, actionIds }): Op => ({
          op: 'link.set',
          signId: renamed(signId),
          actionIds: actionIds.map(renamed),
        }));
      await send([{ op: 'entry.move', entryId: id, position: place }, ...links]);
    };
  };

  return { ops, takeOut, error: change.error, busy: change.isPending };
}
