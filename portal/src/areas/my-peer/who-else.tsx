import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useWhen } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import type { NotebookEntry } from './entry.js';
import { useSupported } from './subject.js';

/** Whether the care team reads an approved entry. */
export function WhoElse({ entry: { id: notebookEntryId, state, wordedAt } }: { entry: NotebookEntry }) {
  const { t } = useLingui();
  const when = useWhen();
  const { params } = useSupported();
  const share = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/sharing');
  const withhold = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/withholding');
  const init = { params: { path: { ...params.path, notebookEntryId } } };
  const on = when(wordedAt, 'moment');
  const then = (sentence: string) => [() => tell(sentence), () => undefined] as const;
  return (
    <>
      <ProblemNotice error={share.error ?? withhold.error} />
      {state === 'approved' && (
        <Button
          size="xs"
          variant="default"
          aria-label={t`Show it to my care team: ${on}`}
          loading={share.isPending}
          onClick={() => void share.mutateAsync(init).then(...then(t`Your care team can read it now.`))}
        >
          <Trans>Show it to my care team</Trans>
        </Button>
      )}
      {state === 'shared' && (
        <Button
          size="xs"
          variant="default"
          aria-label={t`Take it back from my care team: ${on}`}
          loading={withhold.isPending}
          onClick={() =>
            void withhold
              .mutateAsync(init)
              .then(...then(t`Your care team sees it no longer. What they have read, they have read.`))
          }
        >
          <Trans>Take it back from my care team</Trans>
        </Button>
      )}
    </>
  );
}

/** Out of the notebook: the person still sees it, marked, and nobody else does. */
export function TakeOut({ entry: { id: notebookEntryId, wordedAt } }: { entry: NotebookEntry }) {
  const { t } = useLingui();
  const on = useWhen()(wordedAt, 'moment');
  const { params } = useSupported();
  const take = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/taking-back');
  return (
    <Confirm
      size="xs"
      label={<Trans>Take it out</Trans>}
      name={t`Take it out: ${on}`}
      title={t`Take this entry out of the notebook?`}
      yes={<Trans>Take it out</Trans>}
      grave
      act={() => take.mutateAsync({ params: { path: { ...params.path, notebookEntryId } } })}
    >
      <Trans>You still see it, marked as taken out. Nobody else does. It cannot be put back.</Trans>
    </Confirm>
  );
}
