package org.hearsay.training.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.Passage.MarkedMention;

/**
 * A passage as the article that a perfect reader of mentions would make of it.
 *
 * @param passage the passage
 * @param article its text with the marked mentions
 * @param entityOf index of the entity for each number in the marks
 */
public record MarkedArticle(Passage passage, AnnotatedArticle article, Map<String, Integer> entityOf) {

    public MarkedArticle {
        entityOf = Map.copyOf(entityOf);
    }

    /** {@return the passage with its marks as mentions of these sentences} */
    public static MarkedArticle of(Passage passage, List<Sentence> sentences) {
        Map<String, Integer> entityOf = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (MarkedMention marked : passage.mentions()) {
            if (!entityOf.containsKey(marked.entity())) {
                entityOf.put(marked.entity(), entities.size());
                entities.add(entity(passage, marked));
            }
            mention(sentences, marked, entityOf.getOrDefault(marked.entity(), 0), mentions);
        }
        ArticleMetadata metadata = ArticleMetadata.UNKNOWN;
        Article article = new Article(passage.identifier(), passage.text(), metadata);
        return new MarkedArticle(
                passage, new AnnotatedArticle(article, sentences, mentions, entities, List.of()), entityOf);
    }

    private static Entity entity(Passage passage, MarkedMention first) {
        MarkedMention named = passage.mentions().stream()
                .filter(marked -> marked.entity().equals(first.entity()) && marked.named())
                .findFirst()
                .orElse(first);
        return new Entity(first.type(), named.span().of(passage.text()), List.of(), List.of(), List.of());
    }

    private static void mention(List<Sentence> sentences, MarkedMention marked, int entity, List<Mention> mentions) {
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!sentence.span().overlaps(marked.span())) {
                continue;
            }
            int first = -1;
            int end = -1;
            for (int t = 0; t < sentence.size(); t++) {
                if (sentence.token(t).span().overlaps(marked.span())) {
                    first = first < 0 ? t : first;
                    end = t + 1;
                }
            }
            if (first >= 0) {
                int head = head(sentence, first, end);
                TextSpan span = sentence.token(first)
                        .span()
                        .through(sentence.token(end - 1).span());
                mentions.add(new Mention(span, s, first, end, head, kind(sentence, marked, head), entity));
                return;
            }
        }
    }

    private static MentionKind kind(Sentence sentence, MarkedMention marked, int head) {
        if (marked.named()) {
            return MentionKind.NAME;
        }
        boolean pronoun = sentence.token(head).tag().equals("PRON");
        return pronoun && marked.type() != EntityType.UNNAMED ? MentionKind.PRONOUN : MentionKind.NOMINAL;
    }

    /** The word of the mention that depends on one outside it; the last of them. */
    static int head(Sentence sentence, int first, int end) {
        int head = end - 1;
        for (int t = first; t < end; t++) {
            int above = sentence.token(t).head();
            if (above < first || above >= end) {
                head = t;
            }
        }
        return head;
    }
}
