import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import type { NotebookEntry } from './entry.js';
import { useSupported } from './subject.js';

/** Whether the care team reads an approved entry. */
export function WhoElse({ entry: { id: notebookEntryId, state } }: { entry: NotebookEntry }) {
  const { t } = useLingui();
  const { params, isOwn } = useSupported();
  const share = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/sharing');
  const withhold = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/withholding');
  const init = { params: { path: { ...params.path, notebookEntryId } } };
  const then = (sentence: string) => [() => tell(sentence), () => undefined] as const;
  return (
    <>
      <ProblemNotice error={share.error ?? withhold.error} />
      {state === 'approved' && (
        <AboutButton
          size="xs"
          variant="default"
          loading={share.isPending}
          onClick={() =>
            void share
              .mutateAsync(init)
              .then(...then(isOwn ? t`Your care team can read it now.` : t`The care team can read it now.`))
          }
        >
          {isOwn ? <Trans>Show it to my care team</Trans> : <Trans>Show it to the care team</Trans>}
        </AboutButton>
      )}
      {state === 'shared' && (
        <AboutButton
          size="xs"
          variant="default"
          loading={withhold.isPending}
          onClick={() =>
            void withhold
              .mutateAsync(init)
              .then(
                ...then(
                  isOwn
                    ? t`Your care team sees it no longer. What they have read, they have read.`
                    : t`The care team sees it no longer. What was read was read.`,
                ),
              )
          }
        >
          {isOwn ? (
            <Trans>Take it back from my care team</Trans>
          ) : (
            <Trans>Take it back from the care team</Trans>
          )}
        </AboutButton>
      )}
    </>
  );
}

/** Out of the notebook: the person still sees it, marked, and nobody else does. */
export function TakeOut({ entry: { id: notebookEntryId } }: { entry: NotebookEntry }) {
  const { t } = useLingui();
  const { params, isOwn } = useSupported();
  const take = useDeed('post', '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/taking-back');
  return (
    <Confirm
      label={<Trans>Take it out</Trans>}
      title={t`Take this entry out of the notebook?`}
      yes={<Trans>Take it out</Trans>}
      grave
      act={() => take.mutateAsync({ params: { path: { ...params.path, notebookEntryId } } })}
    >
      {isOwn ? (
        <Trans>You still see it, marked as taken out. Nobody else does. It cannot be put back.</Trans>
      ) : (
        <Trans>
          It is still there for the person, marked as taken out, and for nobody else. It cannot be put back.
        </Trans>
      )}
    </Confirm>
  );
}
