import { Badge, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { OwnWords, useListed } from '../../kit/words.js';
import { AskRestriction } from './ask-restriction.js';
import { classNames } from '../sharing/names.js';
import { useSharing } from '../sharing/subject.js';

const states: Record<Schemas['RestrictionState'], MessageDescriptor> = {
  asked: msg`is being looked at`,
  agreed: msg`agreed, it counts`,
  declined: msg`declined`,
  withdrawn: msg`taken back`,
  limited: msg`counts for what was there before`,
  ended: msg`over`,
};

/** What the clinic was asked not to use or pass on. It answers, and keeps to what it agreed to. */
export function Restrictions() {
  const { params, side } = useSharing();
  const asked = usePages('/v1/patients/{patientId}/restrictions', {
    params: { ...params, query: { limit: 50 } },
  });
  return (
    <Sheet title={<Trans>What the clinic is asked to keep back</Trans>}>
      <WhenRead of={asked}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>
                Nothing was asked. To keep somebody here from reading, a no is enough, and nobody needs to
                agree.
              </Trans>
            </Empty>
          ) : (
            <ul className="plain-list lined-list">
              {items.map((restriction) => (
                <li key={restriction.id}>
                  <Line restriction={restriction} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenRead>
      <ShowMore of={asked} />
      {side !== 'reader' && side !== null && <AskRestriction />}
    </Sheet>
  );
}

function Line({ restriction }: { restriction: Schemas['Restriction'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const { params, decides } = useSharing();
  const end = useDeed('post', '/v1/patients/{patientId}/restrictions/{restrictionId}/ending');
  const { id, state, recipient, recipientOutside, dataClasses, words, answer, notice } = restriction;
  const goesOn = state === 'asked' || state === 'agreed' || state === 'limited';
  return (
    <Stack gap="xs">
      <div className="row">
        <Text fw={600} dir="auto">
          {recipient?.displayName ?? recipientOutside}
        </Text>
        <Badge variant="default" tt="none">
          {t(states[state])}
        </Badge>
      </div>
      <Text>{listed(dataClasses.map((each) => t(classNames[each])))}</Text>
      {words && <OwnWords>{words}</OwnWords>}
      {answer && <Text dir="auto">{answer}</Text>}
      {notice && <Text dir="auto">{notice}</Text>}
      {decides && goesOn && (
        <div>
          <Confirm
            label={state === 'asked' ? <Trans>Take this back</Trans> : <Trans>End this</Trans>}
            title={state === 'asked' ? t`Take it back?` : t`End it?`}
            yes={<Trans>Yes, end it</Trans>}
            act={() => end.mutateAsync({ params: { path: { ...params.path, restrictionId: id } }, body: {} })}
          >
            <Text>
              <Trans>The clinic may then use and pass on this as the law and your consents allow.</Trans>
            </Text>
          </Confirm>
        </div>
      )}
    </Stack>
  );
}
