import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { JoinFields, joining } from './join-fields.js';

/** Whoever facilitates the group answers, and is the only one who hears of it. */
export function AskToJoin({ group }: { group: Schemas['SupportGroup'] }) {
  const { t } = useLingui();
  const { name, id: groupId } = group;
  const ask = useDeed('post', '/v1/support-groups/{groupId}/requests');
  const send = (typed: Typed) =>
    void ask.mutateAsync({ params: { path: { groupId } }, body: joining(typed, group) }).then(
      () => tell(t`You have asked. Only whoever facilitates the group hears of it.`),
      () => undefined,
    );
  return (
    <div>
      <About what={name}>
        <Unfold label={<Trans>Ask to join</Trans>}>
          {(close) => (
            <DeedForm deed={ask} submit={<Trans>Ask to join</Trans>} onSubmit={send} onCancel={close}>
              <JoinFields group={group} />
            </DeedForm>
          )}
        </Unfold>
      </About>
    </div>
  );
}
