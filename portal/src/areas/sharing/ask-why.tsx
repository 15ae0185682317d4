import { NativeSelect, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { useSharing } from './subject.js';

const questions = {
  'plan.read': msg`read the plan`,
  'progress.read': msg`read the progress`,
  'journey.read': msg`read where you are on the way`,
  'setback.read': msg`read of hard times`,
  'measure.read': msg`read questionnaires`,
  'safety_plan.read': msg`read the safety plan`,
  'check_in.read': msg`read check-ins`,
  'decision.read': msg`read decisions`,
  'journal.read_shown': msg`read the journal`,
  'clinical_note.read': msg`read notes of the care team`,
  'consent.read': msg`see the consents`,
  'access_log.read': msg`see who looked`,
  'version.sign': msg`sign the plan`,
} as const satisfies Partial<Record<Schemas['Explanation']['action'], MessageDescriptor>>;
type Asked = keyof typeof questions;

/** May they, and why? The answer is what would happen now. */
export function AskWhy({ accountId }: { accountId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const [action, setAction] = useState<Asked>('plan.read');
  const answer = useRead('/v1/patients/{patientId}/access/explain', {
    params: { ...params, query: { accountId, action } },
  });
  return (
    <Sheet title={<Trans>May they, and why?</Trans>}>
      <NativeSelect
        name="action"
        label={t`May this person …`}
        value={action}
        onChange={(event) => setAction(event.currentTarget.value as Asked)}
        data={Object.entries(questions).map(([value, label]) => ({ value, label: t(label) }))}
      />
      <WhenRead of={answer} lines={1}>
        {({ sentence }) => (
          <Text role="status" dir="auto">
            {sentence}
          </Text>
        )}
      </WhenRead>
    </Sheet>
  );
}
