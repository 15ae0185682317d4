import { Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Comment } from './comment.js';
import { CommentForm } from './comment-form.js';
import { usePlanPath } from './place.js';

/** What people say to each other about a part of the plan, or about a proposal. */
export function Talk({ elementId }: { elementId: string }) {
  const path = usePlanPath();
  const comments = usePages('/v1/patients/{patientId}/care-plans/{planId}/comments', {
    params: { path, query: { elementId, limit: 20 } },
  });
  return (
    <Stack gap="md">
      <LinedList of={comments} empty={<Trans>Nobody has said anything about this yet.</Trans>}>
        {(comment) => <Comment comment={comment} />}
      </LinedList>
      <CommentForm elementId={elementId} />
    </Stack>
  );
}
