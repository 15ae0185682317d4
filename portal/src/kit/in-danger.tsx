import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Schemas } from '../api/client.js';
import { EmergencyNumbers } from './emergency-numbers.js';
import { Sentence } from './words.js';

type InDangerProps = Pick<Schemas['HelpCard'], 'emergencyNumber' | 'emergencyNumbers' | 'inDangerNow'>;

/** What to do in danger. Where one number counts it stands on the button alone: what is said twice is read twice. */
export function InDanger(of: InDangerProps) {
  return (
    <>
      {of.emergencyNumber === null ? (
        <Sentence fw={650} size="lg">
          {of.inDangerNow}
        </Sentence>
      ) : (
        <Text fw={650} size="lg">
          <Trans>Are you or somebody else in danger now?</Trans>
        </Text>
      )}
      <EmergencyNumbers of={of} />
    </>
  );
}
