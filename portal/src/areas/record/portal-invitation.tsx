import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { heardOf } from '../../api/live.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { InvitationToHandOver } from '../../kit/invitation-to-hand-over.js';
import { Sheet } from '../../kit/page.js';
import { nameOf } from '../../kit/record-page.js';

/** The patient's own way in. The code is shown once, to be handed over. */
export function PortalInvitation({ patient }: { patient: Schemas['Patient'] }) {
  const { t } = useLingui();
  const { id: patientId } = patient;
  const [made, setMade] = useState<Schemas['PortalInvitation'] | null>(null);
  const invite = useDeed('post', '/v1/patients/{patientId}/portal-invitations');
  return (
    <Sheet title={<Trans>Invite the patient to the portal</Trans>}>
      {made ? (
        <Handed patient={patient} invitation={made} onDone={() => setMade(null)} />
      ) : (
        <DeedForm
          deed={invite}
          submit={<Trans>Make a code</Trans>}
          onSubmit={(typed) =>
            invite.mutate(
              { params: { path: { patientId } }, body: { email: typed.text('email') } },
              { onSuccess: setMade },
            )
          }
        >
          <Text size="sm">
            <Trans>
              You get a code to hand over in person or on paper. Whoever redeems it is linked to this record,
              so give it to nobody else. Earlier codes stop working.
            </Trans>
          </Text>
          <TextInput
            type="email"
            name="email"
            label={t`The e-mail address the patient will sign in with`}
            maxLength={254}
            autoComplete="off"
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Sheet>
  );
}

interface HandedProps {
  readonly patient: Schemas['Patient'];
  readonly invitation: Schemas['PortalInvitation'];
  readonly onDone: () => void;
}

function Handed({ patient, invitation, onDone }: HandedProps) {
  const { awaitsConfirmation, reachBy } = invitation;
  const isUsed = useHasJoined(patient.id);
  return (
    <>
      {reachBy.length > 0 && (
        <div>
          <Text fw={650}>
            <Trans>The patient asks to be reached so, and in no other way:</Trans>
          </Text>
          <ul>
            {reachBy.map((way) => (
              <li key={way} dir="auto">
                {way}
              </li>
            ))}
          </ul>
        </div>
      )}
      {awaitsConfirmation && (
        <Text>
          <Trans>
            A second person confirms this first: somebody on the care team, or another administrator. They
            hand the code over.
          </Trans>
        </Text>
      )}
      <InvitationToHandOver invitation={invitation} name={nameOf(patient)} onDone={onDone} isUsed={isUsed} />
    </>
  );
}

/** Whether the patient has come in since this is shown. */
function useHasJoined(patientId: string): boolean {
  const [joined, setJoined] = useState(false);
  useEffect(() => {
    const hear = ({ detail }: CustomEventInit<string>) => {
      if (detail === patientId) setJoined(true);
    };
    heardOf.addEventListener('patient.joined', hear);
    return () => heardOf.removeEventListener('patient.joined', hear);
  }, [patientId]);
  return joined;
}
