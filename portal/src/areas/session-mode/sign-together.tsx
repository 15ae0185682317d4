import { Button, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useDeed, useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { lastSigned } from './changed-since.js';
import { Lacks } from './lacks.js';
import { ToSign } from './to-sign.js';
import type { Speaker } from './who-answers.js';

interface SignTogetherProps {
  readonly patientId: string;
  readonly planId: string;
  readonly speaker: Speaker;
}

/** Signing at this screen: the patient with the code that is theirs alone, the clinician as who is signed in. */
export function SignTogether({ speaker, ...path }: SignTogetherProps) {
  const params = { path };
  const versions = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions', {
    params: { ...params, query: { limit: 10 } },
  });
  const freeze = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/versions');
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>Signing</Trans>
      </Title>
      <WhenRead of={versions}>
        {({ items: [latest, ...before] }) =>
          latest?.state === 'for-signature' ? (
            <ToSign
              version={latest}
              signedLast={lastSigned(before)}
              path={{ ...path, versionId: latest.id }}
              speaker={speaker}
            />
          ) : (
            <>
              {latest?.inForceAt && <InForce number={latest.number} since={latest.inForceAt} />}
              <p>
                <Trans>
                  When the plan is as we both want it, it is frozen: nobody can change what we sign.
                </Trans>
              </p>
              <ProblemNotice error={freeze.error} />
              <Lacks error={freeze.error} />
              <div>
                <Button loading={freeze.isPending} onClick={() => freeze.mutate({ params })}>
                  <Trans>We want to sign the plan as it stands</Trans>
                </Button>
              </div>
            </>
          )
        }
      </WhenRead>
    </section>
  );
}

function InForce({ number, since }: { number: number; since: string }) {
  return (
    <p>
      <Trans>
        Version {number} is signed and in force since <When at={since} as="moment" />.
      </Trans>
    </p>
  );
}
