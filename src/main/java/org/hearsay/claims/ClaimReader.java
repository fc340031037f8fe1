package org.hearsay.claims;

import org.hearsay.mentions.AnnotatedArticle;

/**
 * Reads what an article claims. The built-in reader needs nothing but the lexicon; another one, a language model say,
 * must pass the same gate: what it returns has evidence in the body, known types and participants. Thread-safe.
 */
public interface ClaimReader {

    /** {@return the claims of the article, and who is said to have said what} */
    ArticleReading read(AnnotatedArticle annotated);
}
