import type { ComponentChildren } from "preact";
import { CsrfField } from "./partials/csrf-field.js";
import { LinkList, type ListedLink } from "./partials/link-list.js";
import { SpokenIn } from "./partials/said.js";
import type { PageTexts } from "./texts/da/pages.js";
import type { Language } from "./texts/language.js";

/** What every page has around what it shows. */
export interface PageFrame {
  readonly title: string;
  readonly language: Language;
  /** What people write in here. */
  readonly saidIn: Language;
  readonly texts: PageTexts;
  /** Who has signed in. */
  readonly person: string | null;
  readonly navigation: readonly ListedLink[];
  readonly footLinks: readonly { readonly href: string; readonly text: string }[];
  readonly languages: readonly { readonly code: Language; readonly current: boolean }[];
  /** The page's own address, to come back to. */
  readonly here: string;
  readonly csrf: string | null;
  readonly assets: { readonly style: string; readonly script: string };
}

export function Page({ frame, children }: { readonly frame: PageFrame; readonly children: ComponentChildren }) {
  const { title, language, texts, assets } = frame;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${texts.product}`}</title>
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.script} defer />
      </head>
      <body>
        <a class="skipnav" href="#main">
          {texts.skipToContent}
        </a>
        <PageHead frame={frame} />
        <main class="container" id="main" tabIndex={-1}>
          <SpokenIn value={frame.saidIn === language ? undefined : frame.saidIn}>{children}</SpokenIn>
        </main>
        <PageFoot frame={frame} />
      </body>
    </html>
  );
}

function PageHead({ frame }: { readonly frame: PageFrame }) {
  const { texts, person, navigation, csrf } = frame;
  return (
    <header>
      <div class="container page-head">
        <a class="name" href="/">
          {texts.product}
        </a>
        <div class="person">
          <Languages frame={frame} />
          {person === null ? null : (
            <>
              <a href="/min-konto">{person}</a>
              <form method="post" action="/log-ud">
                <CsrfField csrf={csrf} />
                <button type="submit" class="button button-tertiary">
                  {texts.signOut}
                </button>
              </form>
            </>
          )}
        </div>
      </div>
      {navigation.length === 0 ? null : (
        <nav class="main-navigation" aria-label={texts.mainNavigation}>
          <LinkList links={navigation} class="container no-max-width" />
        </nav>
      )}
    </header>
  );
}

/** Each in its own language, so that whoever cannot read this one finds theirs. */
const OWN_NAMES = { da: "Dansk", sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

function Languages({ frame }: { readonly frame: PageFrame }) {
  const { languages, here, csrf, texts } = frame;
  return (
    <form method="post" action="/sprog" aria-label={texts.language}>
      <CsrfField csrf={csrf} />
      <input type="hidden" name="til" value={here} />
      <ul class="languages unstyled-list">
        {languages.map(({ code, current }) => (
          <li key={code}>
            <button
              type="submit"
              class="function-link"
              name="sprog"
              value={code}
              lang={code}
              aria-current={current ? "true" : undefined}
            >
              {OWN_NAMES[code]}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function PageFoot({ frame: { texts, footLinks } }: { readonly frame: PageFrame }) {
  return (
    <footer class="page-foot">
      <div class="container">
        <p>{texts.footer}</p>
        <ul class="unstyled-list">
          {footLinks.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
