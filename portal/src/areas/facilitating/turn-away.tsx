import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

interface TurnAwayProps {
  readonly groupId: string;
  readonly place: Schemas['GroupPlace'];
}

/** An invitation is taken back and a request declined without a word; whoever is in reads why they are removed. */
export function TurnAway({ groupId, place: { id: groupPlaceId, state } }: TurnAwayProps) {
  const { t } = useLingui();
  const remove = useDeed('post', '/v1/support-groups/{groupId}/places/{groupPlaceId}/removal');
  const params = { path: { groupId, groupPlaceId } };
  if (state === 'in')
    return (
      <Unfold label={<Trans>Remove them from the group</Trans>}>
        {(close) => (
          <DeedForm
            deed={remove}
            submit={<Trans>Remove them now</Trans>}
            grave
            onCancel={close}
            onSubmit={(typed) =>
              remove.mutateAsync({ params, body: { reason: typed.text('reason') } }).then(
                () => (close(), tell(t`They are out, and read why.`)),
                () => undefined,
              )
            }
          >
            <Text>
              <Trans>
                They are out at once, with what they shared. They read your reason, and nobody else does.
              </Trans>
            </Text>
            <Textarea
              name="reason"
              label={t`Why, to the person`}
              maxLength={1000}
              rows={3}
              required
              withAsterisk={false}
            />
          </DeedForm>
        )}
      </Unfold>
    );
  const isInvited = state === 'invited';
  return (
    <Confirm
      label={isInvited ? <Trans>Take the invitation back</Trans> : <Trans>Decline the request</Trans>}
      title={isInvited ? t`Take the invitation back?` : t`Decline the request?`}
      yes={isInvited ? <Trans>Take it back</Trans> : <Trans>Decline it</Trans>}
      act={() => remove.mutateAsync({ params, body: {} })}
    >
      <Trans>The person hears of it, without a reason. They can ask or be invited another time.</Trans>
    </Confirm>
  );
}
