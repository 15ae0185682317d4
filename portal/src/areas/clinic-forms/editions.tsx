import { Badge, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { ConsentText } from '../../kit/consent-text.js';
import { LinedList } from '../../kit/more.js';
import { When } from '../../kit/words.js';
import type { Edition } from './names.js';

/** What was published of a form, the newest first. */
export function Editions({ formId }: { formId: string }) {
  const editions = usePages('/v1/consent-form-editions', { params: { query: { limit: 20, formId } } });
  return (
    <LinedList of={editions} empty={<Trans>Nothing is published yet, so nobody can agree to it.</Trans>}>
      {(edition) => <Line edition={edition} />}
    </LinedList>
  );
}

function Line({ edition }: { edition: Edition }) {
  const { number, title, text, language, publishedBy, publishedAt, validUntil, asksAgain, current } = edition;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <Trans>Edition {number}</Trans>
        </Text>
        {current && (
          <Badge variant="light" tt="none">
            <Trans>can be agreed to</Trans>
          </Badge>
        )}
      </div>
      <Text size="sm" className="quiet">
        {publishedBy.displayName}, <When at={publishedAt} as="moment" />
        {validUntil && (
          <>
            {' · '}
            <Trans>
              until <When at={validUntil} />
            </Trans>
          </>
        )}
        {asksAgain && (
          <>
            {' · '}
            <Trans>earlier consents are asked for afresh</Trans>
          </>
        )}
      </Text>
      <details>
        <summary>
          <Trans>Read edition {number}</Trans>
        </summary>
        <ConsentText title={title} text={text} language={language}>
          <Trans>Edition {number}</Trans>
        </ConsentText>
      </details>
    </div>
  );
}
