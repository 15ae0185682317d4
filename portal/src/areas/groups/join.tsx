import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { JoinFields, joining } from './join-fields.js';

/** After an invitation: by one's own yes, under a name that one chooses. */
export function Join({ place: { id: ownPlaceId, group } }: { place: Schemas['OwnPlace'] }) {
  const { t } = useLingui();
  const join = useDeed('post', '/v1/me/support-groups/{ownPlaceId}/joining');
  const send = (typed: Typed) =>
    void join.mutateAsync({ params: { path: { ownPlaceId } }, body: joining(typed, group) }).then(
      () => tell(t`You are in.`),
      () => undefined,
    );
  return (
    <DeedForm deed={join} submit={<Trans>Join this group</Trans>} onSubmit={send}>
      <JoinFields group={group} />
    </DeedForm>
  );
}
