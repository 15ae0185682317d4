import { List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed, useRead } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { tell } from '../../shell/told.js';
import { useSharing } from '../sharing/subject.js';

/** What somebody on the list has all the same: it goes on until it is ended. */
export function Ties({ excludedPersonId }: { excludedPersonId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const where = { params: { path: { ...params.path, excludedPersonId } } };
  const ties = useRead('/v1/patients/{patientId}/excluded-persons/{excludedPersonId}/ties', where);
  const end = useDeed('post', '/v1/patients/{patientId}/excluded-persons/{excludedPersonId}/tie-endings');
  const items = ties.data?.items ?? [];
  const endable = items.filter(({ canEnd }) => canEnd);
  if (items.length === 0) return null;
  const act = async () => {
    const { notEnded } = await end.mutateAsync({ ...where, body: { tieIds: endable.map(({ id }) => id) } });
    tell(
      notEnded.length === 0 ? t`All of it has ended.` : t`It has ended, save what somebody else has to end.`,
    );
  };
  return (
    <div>
      <Text>
        <Trans>They still have this here:</Trans>
      </Text>
      <List>
        {items.map(({ id, sentence, whoCan, canEnd }) => (
          <List.Item key={id} dir="auto">
            {sentence} {!canEnd && whoCan}
          </List.Item>
        ))}
      </List>
      {endable.length > 0 && (
        <Confirm
          label={<Trans>End what can be ended</Trans>}
          title={t`End it now?`}
          yes={<Trans>End it</Trans>}
          act={act}
        >
          <List>
            {endable.map(({ id, sentence }) => (
              <List.Item key={id} dir="auto">
                {sentence}
              </List.Item>
            ))}
          </List>
          <Text>
            <Trans>
              From that moment it opens nothing to them. What they read before cannot be taken back.
            </Trans>
          </Text>
        </Confirm>
      )}
    </div>
  );
}
