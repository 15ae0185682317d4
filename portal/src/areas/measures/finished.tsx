import { Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { Sentence } from '../../kit/words.js';
import { HelpAtOnce } from './help-at-once.js';

interface FinishedProps {
  readonly patientId: string;
  readonly questionnaire: Schemas['Questionnaire'];
  /** Where a question was not asked any more. */
  readonly goOn?: () => void;
}

/** What the answers came to, in plain words, and whom one can reach. */
export function Finished({ patientId, questionnaire: { help, measureId }, goOn }: FinishedProps) {
  return (
    <Stack>
      {help && <HelpAtOnce help={help} />}
      <Sheet title={<Trans>Thank you</Trans>}>
        {measureId ? (
          <Result patientId={patientId} measureId={measureId} />
        ) : (
          <Text>
            <Trans>Your answers are kept. Some questions are open, so nothing is added up.</Trans>
          </Text>
        )}
        {goOn && (
          <div>
            <Text>
              <Trans>Something was left out. You can still answer it, if you like.</Trans>
            </Text>
            <Button variant="default" mt="xs" onClick={goOn}>
              <Trans>Answer what was left out</Trans>
            </Button>
          </div>
        )}
        <Text>
          <Link to="/measures">
            <Trans>All questionnaires, and how things went</Trans>
          </Link>
        </Text>
      </Sheet>
    </Stack>
  );
}

function Result({ patientId, measureId }: { patientId: string; measureId: string }) {
  const measure = useRead('/v1/patients/{patientId}/measures/{measureId}', {
    params: { path: { patientId, measureId } },
  });
  return <WhenRead of={measure}>{({ meaning }) => <Sentence size="lg">{meaning}</Sentence>}</WhenRead>;
}
