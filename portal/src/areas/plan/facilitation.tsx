import { Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { LastDay } from '../../kit/words.js';
import { usePlace, usePlanPath } from './place.js';

type Facilitation = Schemas['Facilitation'];
const path = '/v1/patients/{patientId}/care-plans/{planId}/facilitations/{facilitationId}' as const;

/** A third person whom both sides trust: named by one, accepted or not by the other, and there until somebody ends it. */
export function Facilitations() {
  const list = usePages('/v1/patients/{patientId}/care-plans/{planId}/facilitations', {
    params: { path: usePlanPath(), query: { limit: 20 } },
  });
  const open = (list.data ?? []).filter(({ state }) => state === 'named' || state === 'active');
  if (open.length === 0 && !list.rest.there) return null;
  return (
    <Sheet title={<Trans>A third person in the conversation</Trans>}>
      <ul className="plain-list lined-list">
        {open.map((one) => (
          <li key={one.id}>
            <About what={one.facilitator.displayName}>
              <One facilitation={one} />
            </About>
          </li>
        ))}
      </ul>
      <ShowMore of={list} />
    </Sheet>
  );
}

function One({ facilitation }: { facilitation: Facilitation }) {
  const { side } = usePlace();
  const me = useMe();
  const { state, party, facilitator, namedBy, reason, endsAt, keptFromFacilitator } = facilitation;
  const name = facilitator.displayName;
  const by = namedBy.displayName;
  const takesPart = side !== null || facilitator.accountId === me.id;
  return (
    <Stack gap="xs">
      <Text>
        {state === 'active' ? (
          <Trans>
            {name} helps until <LastDay until={endsAt} />.
          </Trans>
        ) : (
          <Trans>
            {by} would like {name} to help. Nothing opens to them before both sides have said yes.
          </Trans>
        )}
      </Text>
      {reason && <Text dir="auto">“{reason}”</Text>}
      {keptFromFacilitator && <Text size="sm">{keptFromFacilitator}</Text>}
      <div className="row">
        {state === 'named' && side !== null && side !== party && <Answer facilitation={facilitation} />}
        {state === 'named' && side === party && <Over facilitation={facilitation} move="withdrawal" />}
        {state === 'active' && takesPart && <Over facilitation={facilitation} move="ending" />}
      </div>
    </Stack>
  );
}

function Answer({ facilitation: { id, facilitator } }: { facilitation: Facilitation }) {
  const { t } = useLingui();
  const params = { path: { ...usePlanPath(), facilitationId: id } };
  const accept = useDeed('post', `${path}/acceptance`);
  const decline = useDeed('post', `${path}/declination`);
  const name = facilitator.displayName;
  return (
    <>
      <Button loading={accept.isPending} onClick={() => accept.mutate({ params })}>
        <Trans>Yes, {name} may help</Trans>
      </Button>
      <Unfold label={<Trans>Not this person</Trans>}>
        {(close) => (
          <DeedForm
            deed={decline}
            submit={<Trans>Say no</Trans>}
            onCancel={close}
            onSubmit={(typed) =>
              decline.mutate(
                { params, body: { reason: typed.text('reason'), ...typed.keepWording } },
                { onSuccess: close },
              )
            }
          >
            <Textarea name="reason" label={t`Why not`} maxLength={500} required withAsterisk={false} />
          </DeedForm>
        )}
      </Unfold>
      <ProblemNotice error={accept.error} />
    </>
  );
}

function Over({
  facilitation: { id, facilitator },
  move,
}: {
  facilitation: Facilitation;
  move: 'withdrawal' | 'ending';
}) {
  const { t } = useLingui();
  const params = { path: { ...usePlanPath(), facilitationId: id } };
  const end = useDeed('post', `${path}/${move}`);
  const name = facilitator.displayName;
  return (
    <Confirm
      label={move === 'ending' ? <Trans>End it: {name}</Trans> : <Trans>Take the name back: {name}</Trans>}
      title={move === 'ending' ? t`End it?` : t`Take the name back?`}
      yes={move === 'ending' ? <Trans>End it now</Trans> : <Trans>Take it back</Trans>}
      act={() => end.mutateAsync({ params })}
    >
      <Trans>From the next moment on nothing of this plan is open to {name} by it.</Trans>
    </Confirm>
  );
}
