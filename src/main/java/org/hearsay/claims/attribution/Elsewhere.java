package org.hearsay.claims.attribution;

import org.hearsay.article.TextSpan;

/**
 * What a cue of one sentence introduces in others.
 *
 * @param cueToken the word that attributes, in its sentence
 * @param span the sentences that it introduces
 */
record Elsewhere(int cueToken, TextSpan span) {}
