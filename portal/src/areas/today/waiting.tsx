import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { useWhen, When } from '../../kit/words.js';

type Kind = Schemas['WaitingKind'];

/** What each asks of the patient, and where it is done. */
const kinds: Record<Kind, { readonly says: MessageDescriptor; readonly to: string }> = {
  alert: { says: msg`Somebody should look after this with you`, to: '/notes' },
  safety_plan_proposal: { says: msg`Your team suggests something for your safety plan`, to: '/safety-plan' },
  proposal: { says: msg`There is a suggestion for your plan`, to: '/plan' },
  version: { says: msg`Your plan is ready for you to sign`, to: '/plan/sign' },
  consent: { says: msg`You are asked who may see something`, to: '/sharing' },
  questionnaire: { says: msg`There are some questions for you`, to: '/measures' },
  review: { says: msg`Prepare how you want to look at the plan together`, to: '/plan/reviews' },
  question: { says: msg`Somebody asked you something`, to: '/plan' },
  stage_transition: { says: msg`Your team said where they see you on your way`, to: '/way' },
  decision: { says: msg`There is something to decide together`, to: '/decisions' },
  notebook_entry: { says: msg`Your peer wrote something for you to look at`, to: '/my-peer/notebook' },
  peer_support: { says: msg`Somebody could walk alongside you`, to: '/my-peer' },
  referral: { says: msg`Your team wants to put you in touch with somebody`, to: '/places/introductions' },
  facilitation: { says: msg`You are asked to help somebody talk a plan through`, to: '/plan' },
  amendment: { says: msg`There is an answer to what you wanted changed`, to: '/sharing/put-right' },
};

export function Waiting({ waiting, name }: { waiting: readonly Schemas['Waiting'][]; name: string }) {
  const { t } = useLingui();
  if (waiting.length === 0) {
    return (
      <Sheet title={<Trans>Good to see you, {name}</Trans>}>
        <Text>
          <Trans>Nothing waits for you. Take the day as it comes.</Trans>
        </Text>
      </Sheet>
    );
  }
  return (
    <Sheet title={<Trans>Good to see you, {name}. This waits for you</Trans>}>
      <ul className="plain-list lined-list">
        {waiting.map(({ kind, id, since, dueAt, dueOn }) => (
          <li key={id}>
            <Link to={kinds[kind].to} className="lead-link">
              {t(kinds[kind].says)}
            </Link>
            <Text size="sm" className="quiet">
              <Due dueAt={dueAt} dueOn={dueOn} since={since} />
            </Text>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Due({ dueAt, dueOn, since }: Pick<Schemas['Waiting'], 'dueAt' | 'dueOn' | 'since'>) {
  const when = useWhen();
  const by = dueAt ? when(dueAt, 'moment') : dueOn && when(dueOn);
  return by ? (
    <Trans>by {by}</Trans>
  ) : (
    <Trans>
      since <When at={since} />
    </Trans>
  );
}
