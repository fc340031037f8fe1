/**
 * What mentions refer to: names, descriptions and pronouns of one article become entities.
 *
 * <p>Start at {@link org.hearsay.mentions.coreference.MentionResolver}. Sieves go from strict to loose: same name,
 * acronym and part of a name; apposition and relative pronoun; then a trained choice among those mentioned before, in
 * which nobody can win; what stays without antecedent and can act or speak becomes an unnamed party. May use
 * {@code mentions}, {@code mentions.names}, {@code language}, {@code learning}, {@code article}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.mentions.coreference;

import org.jspecify.annotations.NullMarked;
