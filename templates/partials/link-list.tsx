export interface ListedLink {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

/** Links of which the one to this page is told apart. */
export function LinkList({ links, class: name }: { readonly links: readonly ListedLink[]; readonly class?: string }) {
  return (
    <ul class={name}>
      {links.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? "page" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
