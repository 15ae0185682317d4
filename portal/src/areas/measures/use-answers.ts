import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { Unreachable } from '../../api/problems.js';
import { useDeed } from '../../api/queries.js';

export type Value = number | null;
type Answers = ReadonlyMap<number, Value>;

interface Where {
  readonly patientId: string;
  readonly questionnaireId: string;
  readonly given: readonly Schemas['Answer'][];
}

/**
 * What was answered, by the number of the question. Each answer is sent as it is given; while the network is gone it waits
 * here, and goes along with the next or by itself when the network is back.
 */
export function useAnswers({ patientId, questionnaireId, given }: Where) {
  const [answers, setAnswers] = useState<Answers>(
    () => new Map(given.map(({ item, value }) => [item, value])),
  );
  const [waiting, setWaiting] = useState<Answers>(new Map());
  const [help, setHelp] = useState<Schemas['HelpAtOnce'] | null>(null);
  const [away, setAway] = useState(false);
  const give = useDeed('post', '/v1/patients/{patientId}/questionnaires/{questionnaireId}/answers');

  const send = async (list: Answers): Promise<boolean> => {
    if (list.size === 0) return true;
    const sent = [...list].map(([item, value]) => ({ item, value }));
    try {
      const after = await give.mutateAsync({
        params: { path: { patientId, questionnaireId } },
        body: { answers: sent },
      });
      setWaiting(
        (now) => new Map([...now].filter(([item, value]) => list.get(item) !== value || !list.has(item))),
      );
      setHelp(after.help);
      setAway(false);
      return true;
    } catch (error) {
      // Kept to be sent later; a refusal is shown and the person decides.
      setAway(error instanceof Unreachable);
      return error instanceof Unreachable;
    }
  };

  /** @returns whether to go on: it is written down, or kept until it can be */
  const answer = (item: number, value: Value): Promise<boolean> => {
    const list = new Map(waiting).set(item, value);
    setAnswers(new Map(answers).set(item, value));
    setWaiting(list);
    return send(list);
  };

  useEffect(() => {
    if (waiting.size === 0) return undefined;
    const again = () => void send(waiting);
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('online', again);
    addEventListener('beforeunload', stay);
    return () => {
      removeEventListener('online', again);
      removeEventListener('beforeunload', stay);
    };
  });

  return {
    answers,
    waiting: waiting.size,
    help,
    answer,
    sendAgain: () => send(waiting),
    away,
    error: give.error instanceof Unreachable ? null : give.error,
    busy: give.isPending,
  };
}
