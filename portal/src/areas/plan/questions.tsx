import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Comment } from './comment.js';
import { usePlace, usePlanPath } from './place.js';

/** Questions about parts of the plan that wait for the reader's side, in one place. */
export function Questions() {
  const { side } = usePlace();
  const questions = usePages('/v1/patients/{patientId}/care-plans/{planId}/comments', {
    params: { path: usePlanPath(), query: { kind: 'question', state: 'standing', limit: 20 } },
  });
  const forMe = (questions.data ?? []).filter(({ party }) => party !== side);
  if (forMe.length === 0) return null;
  return (
    <Sheet title={<Trans>Questions that wait for an answer</Trans>}>
      <ul className="plain-list lined-list">
        {forMe.map((question) => (
          <li key={question.id}>
            <Comment comment={question} />
          </li>
        ))}
      </ul>
      <ShowMore of={questions} />
    </Sheet>
  );
}
