import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { etagOf } from '../../api/ask.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { GroupFields } from './group-fields.js';

interface ChangeGroupProps {
  readonly group: Schemas['SupportGroup'];
  readonly close: () => void;
}

export function ChangeGroup({ group, close }: ChangeGroupProps) {
  const { t } = useLingui();
  // What stood when the form was opened: somebody who changes it elsewhere meanwhile is not overwritten.
  const [etag] = useState(() => etagOf(group));
  const change = useDeed('patch', '/v1/support-groups/{groupId}');
  return (
    <DeedForm
      deed={change}
      submit={<Trans>Save it</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        change
          .mutateAsync({
            params: { path: { groupId: group.id }, header: { 'If-Match': etag } },
            body: {
              name: typed.text('name'),
              about: typed.text('about'),
              takesRequests: typed.has('takesRequests'),
              ...typed.keepWording,
            },
          })
          .then(
            () => (close(), tell(t`It is changed.`)),
            () => undefined,
          )
      }
    >
      <GroupFields group={group} />
    </DeedForm>
  );
}
