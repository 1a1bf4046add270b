/**
 * What a page may load and do: no inline script or style, nothing from elsewhere, no innerHTML. Its forms send their
 * fields to this server only. A page inside another one has no forms, and is the only one that may stand there.
 */
export function contentSecurityPolicy({ isEmbedded }: { readonly isEmbedded: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    `form-action ${isEmbedded ? "'none'" : "'self'"}`,
    `frame-ancestors ${isEmbedded ? "*" : "'none'"}`,
    "require-trusted-types-for 'script'",
    // The worker that draws large pictures, each time a painter begins.
    "trusted-types hearsay-worker 'allow-duplicates'",
  ].join("; ");
}
