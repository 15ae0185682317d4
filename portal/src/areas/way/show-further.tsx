import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Pages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { ProblemNotice } from '../../kit/problem-notice.js';

interface ShowFurtherProps {
  /** The whole list at its own address, which is not read before somebody asks for it. */
  readonly of: Pages<unknown>;
  /** Whether there is more than what came with the page. */
  readonly isThere: boolean;
  readonly onAsked: () => void;
}

/** The way to the rest of a list whose beginning came with the page. */
export function ShowFurther({ of, isThere, onAsked }: ShowFurtherProps) {
  if (of.error) return <ProblemNotice error={of.error} again={() => void of.refetch()} />;
  if (of.data) return <ShowMore of={of} />;
  if (!isThere) return null;
  return (
    <div>
      <Button variant="default" loading={of.isFetching} onClick={onAsked}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}
