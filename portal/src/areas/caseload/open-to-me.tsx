import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';

/** Whose records are open to somebody, by what right and until when. */
export function OpenToMe() {
  const { t } = useLingui();
  const records = usePages('/v1/open-to-me', { params: { query: { limit: 100 } } });
  const relations: Record<string, string> = {
    care_team: t`You are on the care team.`,
    representative: t`You act for this person.`,
    facilitator: t`You help the two in a conversation.`,
    peer: t`You walk with this person as a peer.`,
    natural_support: t`This person shares something with you.`,
    other_clinician: t`This person shares something with you.`,
    break_glass: t`You opened the record in an emergency.`,
  };
  return (
    <Page
      title={t`What is open to me`}
      lead={<Trans>Whose records you can read now, and by what right.</Trans>}
    >
      <Sheet>
        <LinedList of={records} empty={<Trans>No record is open to you.</Trans>}>
          {({ patientId, displayName, relation, until }) => (
            <>
              <Anchor component={Link} to={`/people/${patientId}`} fw={650} dir="auto">
                {displayName}
              </Anchor>
              <Text size="sm">
                {relations[relation]}{' '}
                {until && (
                  <Trans>
                    Until <When at={until} as="moment" />.
                  </Trans>
                )}
              </Text>
            </>
          )}
        </LinedList>
      </Sheet>
    </Page>
  );
}
