package org.hearsay.mentions;

import org.hearsay.article.TextSpan;

/**
 * Words that refer to an entity.
 *
 * @param span where they stand in the body: the name without titles and possessive ending; the whole noun phrase of a
 *     description up to its head noun
 * @param sentence index of the sentence
 * @param firstToken index in the sentence of the first word
 * @param endToken index after the last word
 * @param headToken index of the word that the others depend on
 * @param kind how they refer
 * @param entity index of the entity in {@link AnnotatedArticle#entities()}
 */
public record Mention(
        TextSpan span, int sentence, int firstToken, int endToken, int headToken, MentionKind kind, int entity) {

    public Mention {
        if (firstToken < 0 || endToken <= firstToken || headToken < firstToken || headToken >= endToken) {
            throw new IllegalArgumentException(
                    "no mention: words " + firstToken + " to " + endToken + ", head " + headToken);
        }
    }
}
