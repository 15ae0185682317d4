import { Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { WhenRead } from '../../kit/states.js';
import '../../kit/checks.css';

/** A choice among one's own patients. */
export function PatientChecks() {
  const { t } = useLingui();
  const list = usePages('/v1/caseload', { params: { query: { limit: 100 } } });
  return (
    <WhenRead of={list}>
      {(entries) => (
        <fieldset className="checks">
          <legend>{t`Which patients`}</legend>
          <Stack gap="xs">
            {entries.map(({ patientId, displayName }) => (
              <Checkbox key={patientId} name="patientIds" value={patientId} label={displayName} />
            ))}
          </Stack>
          <ShowMore of={list} />
        </fieldset>
      )}
    </WhenRead>
  );
}
