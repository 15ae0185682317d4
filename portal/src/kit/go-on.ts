import { useNavigate, useRouter, useRouterState, type UseNavigateResult } from '@tanstack/react-router';

/**
 * Goes to another page, from the one that this is asked on. Whoever has gone elsewhere by themself while an answer was on its way stays
 * where they are.
 */
export function useGoOn(): UseNavigateResult<string> {
  const router = useRouter();
  const navigate = useNavigate();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  return (to) => (router.state.location.pathname === here ? navigate(to) : Promise.resolve());
}
