/*
 * Runs before the first paint: language, direction and colours, so that nothing jumps; and asks at once for the session
 * that this browser may have, while the page's own script is still on its way.
 */
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const spoken = ['en', 'es', 'ar'];
  const asked = [kept('concord.language'), ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2));
  const language =
    kept('concord.language') === 'pseudo' ? 'pseudo' : (asked.find((tag) => spoken.includes(tag)) ?? 'en');
  root.lang = language === 'pseudo' ? 'en' : language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const scheme = kept('concord.colours');
  const dark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';

  const map = document.querySelector('meta[name="concord-catalogues"]')?.content;
  for (const href of map ? (JSON.parse(map)[root.lang] ?? []) : []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }

  // Only where somebody has signed in on this browser: asking strangers would cost every first visit a refusal.
  const signedIn = kept('concord.signed-in') === 'yes' && isSecureContext;
  const renew = () =>
    fetch('/v1/browser-sessions/renewal', { method: 'POST', headers: { 'X-Concord': '1' } });
  const renewal = signedIn ? navigator.locks.request('concord-renewal', renew) : null;
  // The page says so when it has come this far.
  renewal?.catch(() => undefined);
  window.concordBoot = { language, renewal };
})();
