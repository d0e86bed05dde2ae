import type { ComponentChildren } from "preact";

/** To the page that this one is reached from. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <p>
      <a class="back-link" href={href}>
        {children}
      </a>
    </p>
  );
}
