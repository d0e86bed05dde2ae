import type { ComponentChildren } from "preact";

export interface AlertProps {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly heading: string;
  readonly children?: ComponentChildren;
}

/** Says what has happened, or what is in the way. What stands there when the page is read needs no live role. */
export function Alert({ kind, heading, children }: AlertProps) {
  return (
    <div class={`alert alert-${kind} has-icon`} role={kind === "error" ? "alert" : undefined}>
      <div class="alert-body">
        <h2 class="alert-heading">{heading}</h2>
        {children === undefined ? null : <div class="alert-text">{children}</div>}
      </div>
    </div>
  );
}
