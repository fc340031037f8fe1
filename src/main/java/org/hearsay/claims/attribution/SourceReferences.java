package org.hearsay.claims.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;

/**
 * What speakers without a name refer to elsewhere in the article: "the report" to who issued the report that was told
 * of before, "reports" to the "media reports" of another sentence.
 */
final class SourceReferences {
    private static final int SENTENCES_BACK = 8;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final List<SentenceContext> contexts;

    /**
     * References among the sentences of one article.
     *
     * @param contexts the sentences in order
     */
    SourceReferences(List<SentenceContext> contexts) {
        this.contexts = contexts;
    }

    /** {@return who issued the document that a definite one without an issuer refers to; empty if that is unknown} */
    List<Participant> issuersOf(SentenceContext context, int document) {
        Tree tree = context.tree();
        boolean refers = CueWords.DOCUMENTS.contains(tree.lemma(document)) && isDefinite(tree, document);
        for (int i = context.index(); refers && i >= 0 && i >= context.index() - SENTENCES_BACK; i--) {
            SentenceContext earlier = contexts.get(i);
            int from = i == context.index() ? document : earlier.tree().size();
            for (int token = from - 1; token >= 0; token--) {
                if (earlier.tree().lemma(token).equals(tree.lemma(document))) {
                    List<Participant> issuers = issuersIn(earlier, token);
                    if (!issuers.isEmpty()) {
                        return issuers;
                    }
                }
            }
        }
        return List.of();
    }

    /** Whom the phrase of a document names, whoever it describes behind "by" first: "a post by a Reddit user". */
    private static List<Participant> issuersIn(SentenceContext context, int document) {
        Tree tree = context.tree();
        for (int d : tree.dependentsOf(document)) {
            if (tree.caseOf(d).equals("by") && !tree.token(d).tag().equals("PRON")) {
                return Speakers.participants(context, d);
            }
        }
        return Speakers.issuers(context, document);
    }

    private static boolean isDefinite(Tree tree, int noun) {
        int determiner = tree.dependent(noun, "det");
        return determiner != Tree.NONE && DEFINITE.contains(tree.lemma(determiner));
    }

    /** {@return the entity that tells more of the same sources: "media reports" for mere "reports"; else itself} */
    static int fullest(AnnotatedArticle article, int entity) {
        Entity sources = article.entities().get(entity);
        String noun = sources.name().toLowerCase(Locale.ROOT);
        if (sources.isNamed() || !isPluralSource(noun)) {
            return entity;
        }
        for (int i = 0; i < article.entities().size(); i++) {
            Entity other = article.entities().get(i);
            if (!other.isNamed() && other.name().toLowerCase(Locale.ROOT).endsWith(" " + noun)) {
                return i;
            }
        }
        return entity;
    }

    private static boolean isPluralSource(String noun) {
        return noun.endsWith("s") && CueWords.UNNAMED_SOURCES.contains(noun.substring(0, noun.length() - 1));
    }
}
