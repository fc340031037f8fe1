package org.hearsay.training.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.Passage.MarkedMention;

/**
 * A passage as an article with mentions, either the marked ones, as a perfect reader of mentions would find them, or
 * those that the program finds.
 *
 * @param passage the passage
 * @param article its text with mentions
 * @param numberOf number in the marks for each index of an entity; absent for one that is not marked
 */
public record MarkedArticle(Passage passage, AnnotatedArticle article, Map<Integer, String> numberOf) {
    /** More than a passage can have of other mentions of one entity. */
    private static final int NAME_WEIGHT = 1000;

    public MarkedArticle {
        numberOf = Map.copyOf(numberOf);
    }

    /**
     * {@return the number in the marks of who a participant of a sentence is; empty for nobody and for what is not
     * marked} A noun phrase that the program took for no mention is what its head word is marked as.
     */
    public String numberOf(Participant participant, Sentence sentence) {
        if (participant.isEntity()) {
            return numberOf.getOrDefault(participant.entity(), "");
        }
        if (!participant.isPresent()) {
            return "";
        }
        TextSpan head = sentence.token(participant.headToken()).span();
        return passage.mentions().stream()
                .filter(marked -> marked.span().overlaps(head))
                .map(MarkedMention::entity)
                .findFirst()
                .orElse("");
    }

    /**
     * {@return the passage with the mentions that the program found, matched with the marked ones by their head words}
     * An entity is who its names are marked as, whatever else was taken for it.
     */
    public static MarkedArticle of(Passage passage, List<Sentence> sentences, ArticleMentions found) {
        Map<Integer, Map<String, Integer>> votes = new HashMap<>();
        for (Mention mention : found.mentions()) {
            TextSpan head =
                    sentences.get(mention.sentence()).token(mention.headToken()).span();
            passage.mentions().stream()
                    .filter(marked -> marked.span().overlaps(head))
                    .forEach(marked -> votes.computeIfAbsent(mention.entity(), e -> new TreeMap<>())
                            .merge(
                                    marked.entity(),
                                    mention.kind() == MentionKind.NAME ? NAME_WEIGHT : 1,
                                    Integer::sum));
        }
        Map<Integer, String> numberOf = new HashMap<>();
        votes.forEach((entity, counts) -> counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> numberOf.put(entity, most.getKey())));
        return new MarkedArticle(passage, annotated(passage, sentences, found.mentions(), found.entities()), numberOf);
    }

    private static AnnotatedArticle annotated(
            Passage passage, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities) {
        ArticleMetadata known = ArticleMetadata.UNKNOWN;
        ArticleMetadata metadata = new ArticleMetadata("", "", known.publisher(), passage.published(), List.of(), "en");
        Article article = new Article(passage.identifier(), passage.text(), metadata);
        return new AnnotatedArticle(article, sentences, mentions, entities, List.of());
    }

    /** {@return the passage with its marks as mentions of these sentences} */
    public static MarkedArticle of(Passage passage, List<Sentence> sentences) {
        Map<String, Integer> entityOf = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Map<Integer, String> numberOf = new HashMap<>();
        for (MarkedMention marked : passage.mentions()) {
            if (!entityOf.containsKey(marked.entity())) {
                entityOf.put(marked.entity(), entities.size());
                numberOf.put(entities.size(), marked.entity());
                entities.add(entity(passage, marked));
            }
            mention(sentences, marked, entityOf.getOrDefault(marked.entity(), 0), mentions);
        }
        return new MarkedArticle(passage, annotated(passage, sentences, mentions, entities), numberOf);
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
