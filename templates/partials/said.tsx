import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../texts/language.js";
import { partsOf, type Wording } from "../texts/said.js";

/** The language people write in here, where it is not the page's own. */
const OtherLanguage = createContext<Language | undefined>(undefined);

export const SpokenIn = OtherLanguage.Provider;

/** For the `lang` of a field that people write in, and of a choice that is named by what they have written. */
export function useSaidIn(): Language | undefined {
  return useContext(OtherLanguage);
}

/** What somebody has written, told from the page's own words where it is in another language (WCAG 3.1.2). */
export function Said({ children }: { readonly children: string }) {
  const language = useSaidIn();
  return language === undefined ? children : <span lang={language}>{children}</span>;
}

/** Words with what somebody has written among them. */
export function Worded({ children }: { readonly children: Wording }) {
  return (
    <>
      {partsOf(children).map((part, index) =>
        typeof part === "string" ? part : <Said key={`${index}`}>{part.said}</Said>,
      )}
    </>
  );
}

/** A paragraph of it, with its lines as they are. */
export function AsWritten({ children }: { readonly children: Wording }) {
  return (
    <p class="as-written">
      <Worded>{children}</Worded>
    </p>
  );
}
