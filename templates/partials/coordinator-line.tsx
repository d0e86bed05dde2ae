export interface CoordinatorLineProps {
  readonly label: string;
  readonly name: string;
  /** null for whoever may not choose another. */
  readonly change: { readonly href: string; readonly text: string } | null;
}

export function CoordinatorLine({ label, name, change }: CoordinatorLineProps) {
  return (
    <p>
      <strong>{label}:</strong> {name} {change === null ? null : <a href={change.href}>{change.text}</a>}
    </p>
  );
}
