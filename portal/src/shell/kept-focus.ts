import { useEffect } from 'react';

/** Where the focus was: the control and all around it up to the page, each with its place among its neighbours. */
interface Trail {
  readonly path: string;
  readonly steps: readonly { readonly element: Element; readonly place: number }[];
}

const headings = 'h1, h2, h3, h4';
const controls = 'a, button, input, label, select, summary, textarea, [role=dialog]';

/**
 * What is done often takes away the control that did it, and the focus would fall to the top of the page. Then it is brought to
 * what stands in its place, and that is read out. Whatever brings the focus somewhere itself goes before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const keeper = new FocusKeeper();
    return () => keeper.end();
  }, []);
}

class FocusKeeper {
  private readonly over = new AbortController();
  private readonly changes = new MutationObserver(() => this.look());
  private trail: Trail | null = null;
  private waiting = 0;

  constructor() {
    const { signal } = this.over;
    document.addEventListener('focusin', ({ target }) => this.came(target as Element), { signal });
    document.addEventListener('pointerdown', ({ target }) => this.pressed(target as Element), { signal });
    this.changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  }

  end(): void {
    this.over.abort();
    this.changes.disconnect();
    cancelAnimationFrame(this.waiting);
  }

  /** A dialog gives the focus back to whatever opened it, which may be gone by then. */
  private came(target: Element): void {
    if (!target.closest('[role=dialog]')) this.trail = trailOf(target);
  }

  /** Beside every control: whoever presses there has left it on purpose. */
  private pressed(target: Element): void {
    if (!target.closest(controls)) this.trail = null;
  }

  /** Two frames on: those who bring it themselves do so once the page is drawn. */
  private look(): void {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        if (document.activeElement === document.body && this.trail?.path === location.pathname)
          standInFor(this.trail)?.focus({ preventScroll: true });
      });
    });
  }
}

function trailOf(target: Element): Trail | null {
  const page = document.getElementById('page');
  if (!page?.contains(target)) return null;
  const steps = [];
  for (let element = target; element !== page; element = element.parentElement ?? page)
    steps.push({ element, place: [...(element.parentElement?.children ?? [])].indexOf(element) });
  return { path: location.pathname, steps };
}

/** The control itself, where it is only disabled for a moment; else what now stands where it stood, by its heading if it has one. */
function standInFor({ steps }: Trail): HTMLElement | null {
  const there = steps.findIndex(({ element }) => element.isConnected);
  if (there === 0) return steps[0]?.element as HTMLElement;
  const around = steps[there]?.element ?? document.getElementById('page');
  if (!around) return null;
  const gone = steps.at(there - 1)?.place ?? 0;
  const instead = around.children[Math.min(gone, around.children.length - 1)] ?? around;
  const target = instead.querySelector<HTMLElement>(headings) ?? (instead as HTMLElement);
  if (target.tabIndex < 0) target.tabIndex = -1;
  return target;
}
