/** Every form of somebody who has signed in carries it. */
export function CsrfField({ csrf }: { readonly csrf: string | null }) {
  return csrf === null ? null : <input type="hidden" name="_csrf" value={csrf} />;
}
