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

  // Where a script does not come, nobody sits before an empty page. The portal takes its place as soon as it starts.
  const notLoaded = {
    en: [
      'This page did not load',
      'Please load it again. If that does not help, check that you are online, and try again in a moment. What is stored is safe.',
      'Load it again',
      'If you or somebody near you is in danger, call your local emergency number now:',
      [
        'European Union',
        'United States and Canada',
        'United Kingdom and Ireland',
        'Australia',
        'New Zealand',
      ],
    ],
    es: [
      'Esta página no se cargó',
      'Vuelve a cargarla. Si no ayuda, mira si tienes conexión y prueba otra vez dentro de un momento. Lo que está guardado sigue a salvo.',
      'Volver a cargarla',
      'Si tú o alguien cerca de ti está en peligro, llama ahora al número de emergencias de tu zona:',
      ['Unión Europea', 'Estados Unidos y Canadá', 'Reino Unido e Irlanda', 'Australia', 'Nueva Zelanda'],
    ],
    ar: [
      'لم تُحمَّل هذه الصفحة',
      'يُرجى تحميلها مرة أخرى. إن لم ينفع ذلك فتحقَّق من اتصالك بالإنترنت ثم حاول بعد لحظة. ما هو محفوظ في أمان.',
      'تحميلها مرة أخرى',
      'إذا كنت أنت أو أحد بقربك في خطر، فاتصل الآن برقم الطوارئ في بلدك:',
      ['الاتحاد الأوروبي', 'الولايات المتحدة وكندا', 'المملكة المتحدة وأيرلندا', 'أستراليا', 'نيوزيلندا'],
    ],
  };
  const numbers = ['112', '911', '999', '000', '111'];
  const element = (name, content, attributes = {}) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...[content].flat());
    return made;
  };
  const sayNotLoaded = () => {
    const place = document.getElementById('root');
    if (!place || place.hasChildNodes()) return;
    const [title, what, again, danger, places] = notLoaded[root.lang];
    const call = (number, index) =>
      element('li', [`${places[index]}: `, element('a', number, { href: `tel:${number}`, dir: 'ltr' })]);
    const reload = element('button', again, { type: 'button', onclick: () => location.reload() });
    const help = [element('p', danger), element('ul', numbers.map(call))];
    const parts = [element('h1', title), element('p', what), element('p', reload), ...help];
    place.append(element('main', parts, { className: 'alone' }));
  };
  const didNotLoad = ({ target }) => {
    // Files that are only fetched early, and pictures, are missed by nobody.
    if (target instanceof Element && target.localName !== 'script') return;
    if (document.readyState !== 'loading') sayNotLoaded();
    else document.addEventListener('DOMContentLoaded', sayNotLoaded);
  };
  addEventListener('error', didNotLoad, true);
  addEventListener('unhandledrejection', didNotLoad);

  const at = location.pathname;
  const early = JSON.parse(document.querySelector('meta[name="concord-early"]')?.content ?? '{}');
  const fetchFiles = (of) => {
    for (const href of [early.words?.[of]?.[root.lang], ...(early.files?.[of] ?? [])].filter(Boolean)) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  };
  const fetchAll = () => ['', at].forEach(fetchFiles);

  // Only where somebody has signed in on this browser: asking strangers would cost every first visit a refusal. Files come
  // after it: more waits for the session, and a browser has few connections to one host.
  const renew = () => {
    const asked = fetch('/v1/browser-sessions/renewal', { method: 'POST', headers: { 'X-Concord': '1' } });
    fetchAll();
    return asked;
  };
  const signedIn = kept('concord.signed-in') === 'yes' && isSecureContext;
  const renewal = signedIn ? navigator.locks.request('concord-renewal', renew) : null;
  if (!renewal) fetchAll();

  const read = async (path, { accessToken }) => {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Accept-Language': root.lang };
    const answer = await fetch(path, { headers, cache: 'no-store', credentials: 'omit' });
    return answer.ok ? answer : null;
  };
  // Each answer is handed out once, to whichever part of the page asks for it first.
  const reads = new Map();
  /** Who it is, handed out when what their first page shows is asked for. */
  const readMe = async (tokens) => {
    const me = await read('/v1/me', tokens);
    const { patientId, sharedScreen } = (await me?.clone().json()) ?? {};
    const page = { '/': 'today', '/today': 'today', '/way': 'way' }[at];
    if (!patientId || sharedScreen || !page) return me;
    const shown = `/v1/patients/${patientId}/${page}`;
    reads.set(shown, read(shown, tokens));
    if (at === '/') fetchFiles('/today');
    return me;
  };
  const readEarly = async () => {
    const answer = await renewal;
    if (!answer.ok) return;
    const tokens = await answer.clone().json();
    const position = '/v1/me/events?limit=1';
    reads.set(position, read(position, tokens)).set('/v1/me', readMe(tokens));
  };
  // The page says so when it has come this far.
  if (renewal) readEarly().catch(() => undefined);

  window.concordBoot = { language, renewal, reads };
})();
