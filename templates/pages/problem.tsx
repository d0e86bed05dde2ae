import type { PageTexts } from "../texts/da/pages.js";

export interface ProblemPageProps {
  readonly texts: PageTexts;
  readonly title: string;
  readonly detail: string;
  /** Where to sign in, when that helps. */
  readonly signIn: string | null;
}

export function ProblemPage({ texts, title, detail, signIn }: ProblemPageProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="font-lead">{detail}</p>
      <p>
        <a href={signIn ?? "/"}>{signIn === null ? texts.toFrontPage : texts.signIn.heading}</a>
      </p>
    </>
  );
}
