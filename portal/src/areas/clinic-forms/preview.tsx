import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { ConsentText } from '../../kit/consent-text.js';
import { Sheet } from '../../kit/page.js';
import type { Form } from './names.js';
import { Publish } from './publish.js';
import './forms.css';

interface PreviewProps {
  readonly form: Form;
  /** Something was typed that is not saved. */
  readonly isChanged: boolean;
}

/** The draft exactly as whoever is asked will read it, and the way to publish it. */
export function Preview({ form, isChanged }: PreviewProps) {
  return (
    <Sheet title={<Trans>As the patient will see it</Trans>}>
      {isChanged && (
        <Text role="status">
          <Trans>This is what was saved last. Save the draft to see what you have typed since.</Trans>
        </Text>
      )}
      <div className="preview-frame">
        <ConsentText title={form.title} text={form.text} language={form.language}>
          <Trans>Draft, not published</Trans>
        </ConsentText>
      </div>
      {!isChanged && <Publish form={form} />}
    </Sheet>
  );
}
